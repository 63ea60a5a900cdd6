import {
  isOverdueOn,
  leadOn,
  type FiledReport,
  type KnownBefore,
  type LocalDate,
  type MeasureDetails,
  type StatusReportContent,
} from '@wegmarke/domain';
import type { SaidInReportDto } from '../status-reports.dto';
import type { KnownBeforeDto, LastReportDto, MeasureOfReportDto, RoundOfReportDto } from './report-form.dto';
import type { LastReport, MeasureOfForm, RoundOfForm } from './report-form.queries';

/** The parts of a form that are taken over as they are. */
export function measureOfReport({ id, code, record }: MeasureOfForm, today: LocalDate): MeasureOfReportDto {
  const { facts, details } = record;
  return {
    id,
    code,
    title: details.title,
    lead: leadOn(facts.leads, today),
    field: facts.field,
    kind: facts.kind,
    goalHorizon: facts.goal?.horizon ?? null,
    sample: details.provenance.title === 'sample' || details.provenance.status === 'sample',
  };
}

export function roundOfReport({ id, key, asOfOn, deadlineOn, state }: RoundOfForm): RoundOfReportDto {
  return { id, key, asOfOn, deadlineOn, state };
}

export const saidIn = ({ milestones, ...said }: StatusReportContent): SaidInReportDto => ({
  ...said,
  milestones: [...milestones],
});

export const lastReport = (last: LastReport): LastReportDto => ({ ...last, content: saidIn(last.content) });

/** What a report of that day in that round speaks of; a round that is only planned takes none. */
export function aboutOf(asOfOn: LocalDate, round: RoundOfForm | null): Omit<FiledReport, 'content'> {
  const openedOn = round?.openedOn;
  return { asOfOn, round: round && openedOn ? { ...round, openedOn } : null };
}

export function knownAnswer(
  known: KnownBefore,
  titles: MeasureDetails['milestoneTitles'],
  day: LocalDate,
): KnownBeforeDto {
  const { before, hasCourse, unchangedInARow, unchangedPossible, unchangedRefusal } = known;
  return {
    implementation: before.implementation,
    course: hasCourse ? before.course : null,
    effect: before.effect,
    milestones: before.milestones.map((milestone) => {
      const { key, role, critical, baseline, forecast, actualOn, droppedOn, shifts } = milestone;
      const overdue = isOverdueOn(milestone, day);
      const plan = { key, title: titles[key] ?? null, role, critical, baseline, forecast };
      return { ...plan, actualOn, droppedOn, overdue, shifts: { ...shifts } };
    }),
    hasCourse,
    unchangedInARow,
    unchangedPossible,
    unchangedRefusal,
  };
}
