import { Injectable } from '@nestjs/common';
import { canonicalJson, DomainError, type Actor, type Language } from '@wegmarke/domain';
import { measureSheets, writtenQuestion, type LiveDocumentInput, type ReportDocument } from '@wegmarke/report';
import { MeasureDetailQueries } from '../../measures';
import { buildId } from '../../platform/build-id';
import { Clock } from '../../platform/clock';
import { Standpoints } from '../../strategy';
import { ExportDesk } from '../exports/export-desk';
import { sha256 } from '../sha256';
import { liveFileName } from './live-file-names';
import { LiveInputs } from './live-inputs.reader';
import { LiveQuestions, type FileQuestion, type LiveQuestion, type UnderstoodFile } from './live-questions';

/** A document before it is set: the words of it, and the name of its file. */
interface Prepared {
  readonly document: ReportDocument;
  readonly name: string;
}

const BUILD = buildId();

/** Orders files of the living state. Each answers the id of the job that makes the file, or has made it today already. */
@Injectable()
export class LiveDocuments {
  constructor(
    private readonly questions: LiveQuestions,
    private readonly standpoints: Standpoints,
    private readonly measures: MeasureDetailQueries,
    private readonly inputs: LiveInputs,
    private readonly desk: ExportDesk,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError what `LiveQuestions` throws */
  async writtenQuestion(actor: Actor, strategy: string, file: FileQuestion): Promise<string> {
    const wanted = this.questions.file('written-question', file);
    const question = await this.questions.of(strategy, file);
    return this.order(actor, question, wanted, async () => {
      const input = await this.inputs.writtenQuestion(question);
      const name = liveFileName('question', input, [question.ministries, question.fields], wanted);
      return { document: writtenQuestion(input, wanted.language), name };
    });
  }

  /** Sheets of the measures one or several ministries lead, or of all. @throws DomainError what `LiveQuestions` throws */
  async sheets(actor: Actor, strategy: string, file: FileQuestion): Promise<string> {
    const wanted = this.questions.file('sheets', file);
    const question = await this.questions.of(strategy, { ministry: file.ministry });
    return this.order(actor, question, wanted, async () => {
      const input = await this.inputs.sheets(question);
      return prepared(input, 'sheets', [question.ministries], wanted);
    });
  }

  /** @throws DomainError `measure-not-found`, and what `LiveQuestions` throws */
  async sheet(actor: Actor, id: string, file: FileQuestion): Promise<string> {
    const wanted = this.questions.file('sheets', file);
    const place = await this.measures.locate(id);
    if (!place) throw new DomainError('measure-not-found');
    const standpoint = await this.standpoints.of(place.strategy);
    const question = { standpoint, ministries: [], fields: [], measure: place.code };
    return this.order(actor, question, wanted, async () => {
      const input = await this.inputs.sheet(standpoint, place.code);
      return prepared(input, 'sheet', [[place.code]], wanted);
    });
  }

  /** The revision of the strategy rises with every change, so the same question of a day is answered by the same file. */
  private order(
    actor: Actor,
    question: LiveQuestion & { readonly measure?: string },
    { kind, format, language }: UnderstoodFile,
    prepare: () => Promise<Prepared>,
  ): Promise<string> {
    const { standpoint, ministries, fields, measure } = question;
    const { strategy, asOf, source } = standpoint;
    const about = [kind, strategy.id, strategy.revision, asOf, source, ministries, fields, measure ?? null];
    const fingerprint = sha256(canonicalJson([...about, this.clock.today(), format, language, BUILD]));
    return this.desk.order(fingerprint, async () => {
      const { document, name } = await prepare();
      return {
        ...{ strategyId: strategy.id, roundId: standpoint.round?.id ?? null, editionId: null, kind, language, format },
        ...{ name, input: canonicalJson(document), background: false, requestedBy: actor.personId },
      };
    });
  }
}

function prepared(
  input: LiveDocumentInput,
  kind: 'sheets' | 'sheet',
  about: readonly (readonly string[])[],
  wanted: UnderstoodFile,
): Prepared {
  const language: Language = wanted.language;
  return { document: measureSheets(input, language), name: liveFileName(kind, input, about, wanted) };
}
