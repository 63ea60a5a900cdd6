import { Injectable } from '@nestjs/common';
import { canonicalJson, DomainError, LANGUAGES, type Actor, type Language } from '@wegmarke/domain';
import { REPORT_FORMATS, type ReportFormat } from '@wegmarke/report';
import { mayRead } from '../../access';
import { CurrentReports } from '../editions/current-reports';
import { Editions, type StoredEdition } from '../editions/editions.repository';
import { ReportModels } from '../model/report-models';
import { buildId } from '../../platform/build-id';
import type { SealedRoundOfReport } from '../rounds/sealed-round';
import { SealedRounds } from '../rounds/sealed-rounds.reader';
import { sha256 } from '../sha256';
import { mayReadDraft } from '../texts/draft-reading';
import { languageNamed } from '../texts/known-parts';
import { ExportJobs } from './export-jobs.repository';
import { withoutTexts } from './draft-fingerprint';
import { ExportDesk, type FinishedFile } from './export-desk';
import { reportFileName } from './file-names';

export interface ReportFileQuestion {
  readonly round: string;
  readonly format: string;
  /** German unless it is named. */
  readonly lang?: string | undefined;
  /** Number of an edition, or `draft`; the newest edition, else the draft, unless it is named. */
  readonly version?: string | undefined;
}

export interface WantedFile {
  readonly format: ReportFormat;
  readonly language: Language;
}

const BUILD = buildId();
/** Number of an edition as addresses write it. */
const EDITION = /^[1-9]\d{0,5}$/;

/** Files of annual reports: of editions as stored, of drafts made when somebody wants one. */
@Injectable()
export class ReportExports {
  constructor(
    private readonly rounds: SealedRounds,
    private readonly current: CurrentReports,
    private readonly editions: Editions,
    private readonly models: ReportModels,
    private readonly jobs: ExportJobs,
    private readonly desk: ExportDesk,
  ) {}

  /**
   * The file: at once where it was made, else as soon as it is.
   * @throws DomainError `unknown-format`, `unknown-language`, `round-not-found`, `round-not-sealed`, `edition-not-found`,
   *   `export-not-ready`, or why it could not be made
   */
  async file(actor: Actor, question: ReportFileQuestion): Promise<FinishedFile> {
    const stored = await this.stored(actor, question);
    if (stored) return stored;
    const { round, edition, wanted } = await this.understood(actor, question);
    if (edition) return this.ofEdition(round, edition, wanted);
    return this.desk.fileOf(await this.orderDraft(actor, round, wanted));
  }

  /** Id of the job that makes it or has made it. @throws as `file`, but it does not wait */
  async order(actor: Actor, question: ReportFileQuestion): Promise<string> {
    const { round, edition, wanted } = await this.understood(actor, question);
    if (!edition) return this.orderDraft(actor, round, wanted);
    const made = await this.jobs.findSame(fingerprintInEdition(edition.id, wanted));
    if (!made) throw new DomainError('edition-not-found', { edition: edition.number });
    return made.id;
  }

  /** The short way to what is asked for most: a file of an edition. Whatever else there is to say is said on the long one. */
  private async stored(
    actor: Actor,
    { round, format, lang = 'de', version }: ReportFileQuestion,
  ): Promise<FinishedFile | null> {
    const language = LANGUAGES.find((known) => known === lang);
    if (!language || (version !== undefined && !EDITION.test(version))) return null;
    const found = await this.editions.findFile(round, version === undefined ? null : Number(version), language, format);
    if (!found || !mayRead(actor, found.strategy)) return null;
    return { checksum: found.checksum, name: reportFileName({ ...found, language }) };
  }

  private async understood(
    actor: Actor,
    { round: id, format, lang, version }: ReportFileQuestion,
  ): Promise<{ round: SealedRoundOfReport; edition: StoredEdition | null; wanted: WantedFile }> {
    const wanted = { format: formatNamed(format), language: languageNamed(lang ?? 'de') };
    const round = await this.rounds.get(actor, id);
    return { round, wanted, edition: await this.editionNamed(id, version) };
  }

  private async editionNamed(roundId: string, version: string | undefined): Promise<StoredEdition | null> {
    if (version === 'draft') return null;
    const editions = await this.editions.listFrozen(roundId);
    if (version === undefined) return editions.at(-1) ?? null;
    const edition = editions.find(({ number }) => String(number) === version);
    if (!edition) throw new DomainError('edition-not-found', { edition: version });
    return edition;
  }

  private async ofEdition(
    round: SealedRoundOfReport,
    edition: StoredEdition,
    wanted: WantedFile,
  ): Promise<FinishedFile> {
    const files = await this.editions.listFiles(edition.id);
    const file = files.find(({ format, language }) => format === wanted.format && language === wanted.language);
    if (!file) throw new DomainError('edition-not-found', { edition: edition.number });
    return { checksum: file.checksum, name: reportFileName({ ...named(round), edition: edition.number, ...wanted }) };
  }

  /** Known by what it says, so that it is made once for it; what it is made of is only put together if it has to be. */
  private async orderDraft(actor: Actor, round: SealedRoundOfReport, wanted: WantedFile): Promise<string> {
    const report = await this.current.of(round);
    const { format, language } = wanted;
    const whole = report.state === 'frozen' || mayReadDraft(actor, round);
    const said = [round.id, report.contentVersion, await this.rounds.fingerprint(round)];
    const fingerprint = sha256([...said, format, language, BUILD].join(' '));
    const model = () => (whole ? this.models.build(round, report) : this.models.buildWithoutTexts(round, report));
    return this.desk.order(whole ? fingerprint : withoutTexts(fingerprint), async () => ({
      ...{ strategyId: round.strategy.id, roundId: round.id, editionId: null, kind: 'report', language, format },
      ...{ name: reportFileName({ ...named(round), edition: null, ...wanted }), background: false },
      ...{ input: canonicalJson(await model()), requestedBy: actor.personId },
    }));
  }
}

const named = ({ key, strategy }: SealedRoundOfReport) => ({
  ...{ strategy: strategy.key, round: key, sample: strategy.sample },
});

/** The job of a file of an edition. */
export const fingerprintInEdition = (editionId: string, { language, format }: WantedFile): string =>
  `${editionId} ${language} ${format}`;

/** @throws DomainError `unknown-format` */
export function formatNamed(text: string): ReportFormat {
  const format = REPORT_FORMATS.find((known) => known === text);
  if (!format) throw new DomainError('unknown-format', { format: text, known: REPORT_FORMATS.join(', ') });
  return format;
}
