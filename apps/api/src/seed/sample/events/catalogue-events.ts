import { localDate, type FieldKey, type GoalCode, type MinistryKey, type StrategyKey } from '@wegmarke/domain';
import { catalogue, type CatalogueGoal, type CatalogueMinistryName } from '../../catalogue/catalogue';
import type { SampleGoal } from '../content/sample-content';
import { NEW_DUE_DAYS, SAMPLE_FIELDS } from '../content/sample-world';
import { ADOPTED_ON } from '../life/truth';
import type { GoalDueChanged, GoalPlanned, MinistryNamed, SampleEvent, StrategyAdopted } from '../sample-event';
import { decisionNumber } from './decision-number';
import { markedTitle } from './sample-mark';

/** Ministries, strategy and goals: what is public with its source, the rest marked. */
export function catalogueEvents(): readonly SampleEvent[] {
  return [...ministryEvents(), strategyAdopted(), ...goalEvents(), ...dueDayEvents()];
}

/** A name is entered on the day it begins to hold, or on the day of adoption if it held before. */
function ministryEvents(): readonly MinistryNamed[] {
  return catalogue.ministries.flatMap(({ key, predecessors, names }) =>
    names.map((name) => ministryNamed(key, predecessors, name)),
  );
}

function ministryNamed(key: string, predecessors: readonly string[], named: CatalogueMinistryName): MinistryNamed {
  const validFrom = localDate(named.validFrom);
  return {
    kind: 'ministry-named',
    on: validFrom < ADOPTED_ON ? ADOPTED_ON : validFrom,
    ministry: key as MinistryKey,
    name: named.name,
    abbreviation: named.abbreviation,
    validFrom,
    validTo: named.validTo === null ? null : localDate(named.validTo),
    note: named.note,
    predecessors: predecessors as readonly MinistryKey[],
    sources: named.sources,
  };
}

function strategyAdopted(): StrategyAdopted {
  const { key, title, shortTitle, lead, horizonSpans, sources } = catalogue.strategy;
  return {
    kind: 'strategy-adopted',
    on: ADOPTED_ON,
    strategy: key as StrategyKey,
    title,
    shortTitle,
    lead: lead as MinistryKey,
    spans: horizonSpans,
    fields: catalogue.fields.map((field) => ({
      key: field.key as FieldKey,
      number: field.number,
      name: field.name,
      note: field.note,
      sources: field.sources,
    })),
    sources,
  };
}

function goalEvents(): readonly GoalPlanned[] {
  const invented = SAMPLE_FIELDS.flatMap(({ field, goals }) => goals.map((goal) => sampleGoal(field, goal)));
  return [...catalogue.goals.map(publicGoal), ...invented].sort((a, b) => byCode(a.goal, b.goal));
}

export function byCode(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/** The text is published; number, horizon and owner are not. */
function publicGoal({ code, field, title, horizon, sources }: CatalogueGoal): GoalPlanned {
  return {
    ...goalBase(code, field),
    title,
    horizon: horizon.value,
    owner: ownerOf(field),
    provenance: { title: 'public', horizon: 'sample', owner: 'sample' },
    sources,
  };
}

function sampleGoal(field: string, goal: SampleGoal): GoalPlanned {
  return {
    ...goalBase(goal.code, field),
    title: markedTitle(goal),
    horizon: goal.horizon,
    owner: goal.owner as MinistryKey,
    provenance: { title: 'sample', horizon: 'sample', owner: 'sample' },
    sources: [],
  };
}

function goalBase(code: string, field: string) {
  return {
    kind: 'goal-planned',
    on: ADOPTED_ON,
    goal: code as GoalCode,
    field: field as FieldKey,
    adoptedOn: ADOPTED_ON,
    dueOn: null,
    decision: decisionNumber(ADOPTED_ON),
  } as const;
}

/** In the sample the owner of the first sample goal of a field answers for its published intentions too. */
function ownerOf(field: string): MinistryKey {
  const content = SAMPLE_FIELDS.find((candidate) => candidate.field === field);
  return (content?.goals[0]?.owner ?? 'stm') as MinistryKey;
}

function dueDayEvents(): readonly GoalDueChanged[] {
  return NEW_DUE_DAYS.flatMap(({ goals, on, dueOn }) =>
    goals.map(
      (goal): GoalDueChanged => ({
        kind: 'goal-due-changed',
        on: localDate(on),
        goal: goal as GoalCode,
        dueOn: localDate(dueOn),
        decision: decisionNumber(on),
      }),
    ),
  );
}
