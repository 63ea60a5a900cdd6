import { Injectable } from '@nestjs/common';
import { DomainError, may, type Actor, type Language } from '@wegmarke/domain';
import { problemSentence } from '@wegmarke/wording';
import type { ExportDto } from '../dto/export.dto';
import { mayRead } from '../../access';
import { isWithoutTexts } from './draft-fingerprint';
import { ExportJobs, type ExportJob, type NewExport } from './export-jobs.repository';
import { ExportOffice } from './export-office';

/** Whoever waits for a file over one request waits at most so long. */
const PATIENCE_MS = 60_000;

export interface FinishedFile {
  readonly checksum: string;
  /** Of the file as it is saved. */
  readonly name: string;
}

/** Takes orders for files and gives out what was made. */
@Injectable()
export class ExportDesk {
  constructor(
    private readonly jobs: ExportJobs,
    private readonly office: ExportOffice,
  ) {}

  /** Id of the job that makes it; what has the same fingerprint as something made before is not made again. */
  async order(fingerprint: string, made: () => Promise<Omit<NewExport, 'fingerprint'>>): Promise<string> {
    const same = await this.jobs.findSame(fingerprint);
    const id = same?.id ?? (await this.jobs.add({ ...(await made()), fingerprint }));
    if (same?.state !== 'done') this.office.call();
    return id;
  }

  /** Waits for the file. @throws DomainError `export-not-ready`, or why there is none */
  async fileOf(id: string): Promise<FinishedFile> {
    const job = await this.office.waitFor(id, PATIENCE_MS);
    if (!job) throw new DomainError('export-not-found');
    return finishedFile(job);
  }

  /** A job the person may know of. @throws DomainError `export-not-found` */
  async get(actor: Actor, id: string): Promise<ExportJob> {
    const job = await this.jobs.find(id);
    if (!job || !mayRead(actor, job.strategy) || !mayKnow(actor, job)) throw new DomainError('export-not-found');
    return job;
  }
}

/** A draft with its texts is not for every reader, whoever ordered it; drafts are made of sealed rounds only. */
function mayKnow(actor: Actor, { kind, editionId, fingerprint, strategy }: ExportJob): boolean {
  if (kind !== 'report' || editionId !== null || isWithoutTexts(fingerprint)) return true;
  return may(actor, 'read-report-draft', { type: 'round', strategy, state: 'sealed' }).allowed;
}

/** @throws DomainError `export-not-ready`, or why there is none */
export function finishedFile({ state, checksum, name, problem }: ExportJob): FinishedFile {
  if (checksum !== null) return { checksum, name };
  if (state !== 'failed') throw new DomainError('export-not-ready');
  throw new DomainError(problem ?? 'export-failed');
}

export function exportAnswer(job: ExportJob, answered: Language): ExportDto {
  const { id, kind, format, language, state, progress, name, checksum, bytes, places, problem } = job;
  return {
    ...{ id, kind, format, lang: language, state, progress },
    file: checksum === null || bytes === null ? null : { url: `/api/exports/${id}/file`, name, bytes, checksum },
    places: places.map((place) => ({ ...place, characters: [...place.characters] })),
    problem: problem && { code: problem, detail: problemSentence(problem, {}, answered).detail },
  };
}
