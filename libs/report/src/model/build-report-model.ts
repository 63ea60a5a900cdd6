import {
  DomainError,
  publishedAmendment,
  sinceLastReport,
  statusCounts,
  type LocalDate,
  type LocalizedText,
  type RoundSnapshot,
} from '@wegmarke/domain';
import { publishedMeasure } from './published-measure';
import { publishedSince } from './published-since';
import { REPORT_MODEL_VERSION, type ReportModel, type ReportText } from './report-model';

export interface ReportModelInput {
  readonly snapshot: RoundSnapshot;
  readonly snapshotVersion: number;
  /** SHA-256 of the snapshot, in hex. */
  readonly dataChecksum: string;
  /** Sealed rounds of the same strategy before this one, in any order; the newest is what is compared with. */
  readonly earlier: readonly RoundSnapshot[];
  readonly texts: readonly ReportText[];
  /** SHA-256 of the text version, in hex. */
  readonly textChecksum: string;
  readonly printsVerdicts: boolean;
  /** `null`: a draft. */
  readonly edition: ReportModel['edition'];
  readonly program: { readonly name: string; readonly version: string };
  readonly publisher: LocalizedText;
  /** The edition before this one, if an amendment made this one. */
  readonly supersedes: ReportModel['supersedes'];
}

/**
 * What the annual report may say, from what a round established: everything the publication profile names, and the
 * rule's verdict, the ministry's remark on it and the coordination's view only where the report prints them.
 * @throws DomainError `round-not-sealed`
 */
export function buildReportModel(input: ReportModelInput): ReportModel {
  const { snapshot, printsVerdicts } = input;
  const earlier = earlierRounds(input);
  const previous = earlier.at(-1);
  const since = previous === undefined ? null : sinceLastReport(previous, snapshot);
  return {
    schemaVersion: REPORT_MODEL_VERSION,
    strategy: snapshot.strategy,
    round: { ...snapshot.round, sealedOn: sealDayOf(snapshot) },
    snapshot: { version: input.snapshotVersion, checksum: input.dataChecksum },
    text: { checksum: input.textChecksum },
    edition: input.edition,
    program: { ...input.program, rules: snapshot.rules.course.key },
    sample: snapshot.measures.some(holdsSampleData),
    printsVerdicts,
    rules: snapshot.rules,
    publisher: input.publisher,
    fields: snapshot.fields,
    ministries: snapshot.ministries,
    goals: snapshot.goals,
    measures: snapshot.measures.map((measure) => publishedMeasure(measure, printsVerdicts)),
    figures: snapshot.figures,
    amendments: (snapshot.amendments ?? []).map(publishedAmendment),
    supersedes: input.supersedes,
    since: since && publishedSince(since, printsVerdicts),
    history: [...earlier, snapshot].map(historyOf),
    texts: input.texts,
  };
}

function earlierRounds({ earlier, snapshot }: ReportModelInput): readonly RoundSnapshot[] {
  return earlier
    .filter(({ round }) => round.asOfOn < snapshot.round.asOfOn)
    .toSorted((one, other) => (one.round.asOfOn < other.round.asOfOn ? -1 : 1));
}

function sealDayOf({ round }: RoundSnapshot): LocalDate {
  if (round.sealedOn === null) throw new DomainError('round-not-sealed', { round: round.key });
  return round.sealedOn;
}

function holdsSampleData({ provenance }: RoundSnapshot['measures'][number]): boolean {
  return Object.values(provenance).includes('sample');
}

function historyOf({ round, measures }: RoundSnapshot): ReportModel['history'][number] {
  const cells = measures.map(({ state }) => ({ status: state.status, computed: null, count: 1 }));
  return { round: round.key, asOfOn: round.asOfOn, total: measures.length, status: statusCounts(cells) };
}
