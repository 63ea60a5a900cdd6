import type {
  FieldKey,
  GoalFacts,
  LocalDate,
  MeasureDetails,
  MeasureFacts,
  MeasureRecord,
  Milestone,
  MilestoneKey,
  MinistryKey,
  PreciseDay,
  WordEntry,
} from '@wegmarke/domain';
import { on } from './days';
import { END, fieldKey, measureCode, milestoneKey, ministryKey } from './keys';
import { SAMPLE_DETAILS } from './measure-details';

/** A plain day means exactly that day. */
type Planned = LocalDate | PreciseDay;

interface MilestoneInput {
  readonly key?: MilestoneKey;
  readonly baselineOn: Planned;
  readonly critical?: boolean;
  /** Default: the day the measure was recorded. */
  readonly setOn?: LocalDate;
}

/** An accepted report; accepted on its as-of day unless said otherwise. */
type ReportInput = Partial<WordEntry> & Pick<WordEntry, 'asOfOn'>;

/** A decision says something from the day it is taken. */
type DecisionInput = Omit<Partial<WordEntry>, 'asOfOn' | 'acceptedOn'> & { readonly on: LocalDate };

/**
 * A one-off measure in field 3, led by one ministry, recorded on 1 January 2026, without goal, dates or reports. Each
 * method answers a changed copy.
 */
export class MeasureBuilder {
  constructor(
    private readonly measure: MeasureFacts,
    private readonly texts: MeasureDetails = SAMPLE_DETAILS,
  ) {}

  withCode(code: string): MeasureBuilder {
    return this.with({ code: measureCode(code) });
  }

  /** The first lead and baselines already there keep their days. */
  recordedOn(recordedOn: LocalDate): MeasureBuilder {
    return this.with({ recordedOn });
  }

  cancelledOn(cancelledOn: LocalDate): MeasureBuilder {
    return this.with({ cancelledOn });
  }

  permanent(): MeasureBuilder {
    return this.with({ kind: 'permanent' });
  }

  inField(field: FieldKey): MeasureBuilder {
    return this.with({ field });
  }

  withGoal(goal: GoalFacts | null): MeasureBuilder {
    return this.with({ goal, field: goal?.field ?? this.measure.field });
  }

  /** From the beginning, unless a day is named: then the lead passes to this ministry on it. */
  ledBy(ministry: MinistryKey, from?: LocalDate): MeasureBuilder {
    if (from === undefined) return this.with({ leads: [{ ministry, from: this.measure.recordedOn }] });
    return this.with({ leads: [...this.measure.leads, { ministry, from }] });
  }

  startingOn(start: Planned): MeasureBuilder {
    return this.with({ start: precise(start) });
  }

  /** An ordinary milestone; keys are `step-1`, `step-2`, … unless named. */
  withMilestone({ key, baselineOn, critical = false, setOn }: MilestoneInput): MeasureBuilder {
    const steps = this.measure.milestones.filter(({ role }) => role === 'step').length;
    return this.withPlan({
      key: key ?? milestoneKey(`step-${steps + 1}`),
      role: 'step',
      critical,
      baselines: [{ day: precise(baselineOn), setOn: setOn ?? this.measure.recordedOn, decision: null }],
    });
  }

  withEnd(baselineOn: Planned, setOn: LocalDate = this.measure.recordedOn): MeasureBuilder {
    return this.withPlan({
      key: END,
      role: 'end',
      critical: true,
      baselines: [{ day: precise(baselineOn), setOn, decision: null }],
    });
  }

  /** A decision moves the baseline of a milestone. */
  withNewBaseline(key: MilestoneKey, baselineOn: Planned, setOn: LocalDate): MeasureBuilder {
    const baseline = { day: precise(baselineOn), setOn, decision: 'Musterbeschluss 1' };
    const milestones = this.measure.milestones.map((milestone) =>
      milestone.key === key ? { ...milestone, baselines: [...milestone.baselines, baseline] } : milestone,
    );
    return this.with({ milestones });
  }

  reported(report: ReportInput): MeasureBuilder {
    return this.withWord({ source: 'report', round: null, acceptedOn: report.asOfOn, unchanged: false, ...report });
  }

  decided({ on: decidedOn, ...decision }: DecisionInput): MeasureBuilder {
    const day = { asOfOn: decidedOn, acceptedOn: decidedOn };
    return this.withWord({ source: 'decision', round: null, unchanged: false, ...decision, ...day });
  }

  withDetails(change: Partial<MeasureDetails>): MeasureBuilder {
    return new MeasureBuilder(this.measure, { ...this.texts, ...change });
  }

  facts(): MeasureFacts {
    return this.measure;
  }

  record(): MeasureRecord {
    return { facts: this.measure, details: this.texts };
  }

  private withPlan(milestone: Milestone): MeasureBuilder {
    return this.with({ milestones: [...this.measure.milestones, milestone] });
  }

  private withWord(entry: Omit<WordEntry, 'sequence'> & Partial<Pick<WordEntry, 'sequence'>>): MeasureBuilder {
    const sequence = this.measure.word.length + 1;
    return this.with({ word: [...this.measure.word, { sequence, ...entry }] });
  }

  private with(change: Partial<MeasureFacts>): MeasureBuilder {
    return new MeasureBuilder({ ...this.measure, ...change }, this.texts);
  }
}

export function aMeasure(): MeasureBuilder {
  return new MeasureBuilder({
    code: measureCode('3.2.1'),
    recordedOn: on('2026-01-01'),
    cancelledOn: null,
    kind: 'one_off',
    field: fieldKey('3'),
    goal: null,
    leads: [{ ministry: ministryKey('ministry-a'), from: on('2026-01-01') }],
    start: null,
    milestones: [],
    word: [],
  });
}

function precise(day: Planned): PreciseDay {
  return typeof day === 'string' ? { on: day, precision: 'day' } : day;
}
