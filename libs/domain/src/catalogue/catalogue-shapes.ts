import { GOAL_HORIZONS, MEASURE_KINDS } from '../vocabulary/axes';
import type { FieldKey, GoalCode, MeasureCode, MilestoneKey, MinistryKey, StrategyKey } from '../vocabulary/keys';
import type { LocalizedText } from '../vocabulary/localized-text';
import type { HorizonSpans } from '../goal/goal-facts';
import type { BudgetLine, MeasureDetails, Partner, Source } from '../measure/measure-record';
import { PROVENANCES, type MeasureProvenance } from '../vocabulary/provenance';
import {
  CERTAINTY_LEVELS,
  type CatalogueField,
  type CatalogueGoal,
  type CatalogueMeasure,
  type CatalogueMilestone,
  type CatalogueMinistry,
  type CatalogueMinistryName,
  type CatalogueStrategy,
  type CatalogueText,
} from './catalogue-file';
import {
  day,
  flag,
  listOf,
  named,
  nullable,
  object,
  oneOf,
  optional,
  preciseDay,
  text,
  Unreadable,
  wholeNumber,
  type Cell,
  type Shape,
} from './cells';

const localized = object<LocalizedText>({ de: text, fr: nullable(text) });
const catalogueText = object<CatalogueText>({ de: text, fr: optional(nullable(text)) });
const level = oneOf(CERTAINTY_LEVELS);
const textLevel = object<NonNullable<CatalogueGoal['level']>>({ de: level, fr: level });
const note = optional(nullable(localized));
const sources = optional(listOf(object<Source>({ url: text, note: nullable(text) })));
const ministry = named<MinistryKey>();
const provenance = optional(oneOf(PROVENANCES));

export const STRATEGY_SHAPE: Shape<CatalogueStrategy> = {
  key: named<StrategyKey>(),
  title: localized,
  shortTitle: optional(nullable(localized)),
  adoptedOn: day,
  lead: ministry,
  horizonSpans: optional(object<HorizonSpans>({ short: wholeNumber, medium: wholeNumber, long: wholeNumber })),
  sources,
};

export const FIELD_SHAPE: Shape<CatalogueField> = {
  key: named<FieldKey>(),
  number: wholeNumber,
  name: localized,
  level: optional(textLevel),
  note,
  sources,
};

export const MINISTRY_SHAPE: Shape<CatalogueMinistry> = {
  key: ministry,
  predecessors: optional(listOf(ministry)),
  names: listOf(
    object<CatalogueMinistryName>({
      name: localized,
      abbreviation: localized,
      validFrom: day,
      validTo: nullable(day),
      level: optional(
        object<NonNullable<CatalogueMinistryName['level']>>({ name: level, abbreviation: level, fr: level }),
      ),
      note,
      sources,
    }),
  ),
};

/** `"short"` alone, or with its provenance: the horizon of a published intention may be sample. */
const horizon: Cell<CatalogueGoal['horizon']> = (value) => {
  if (typeof value === 'object' && value !== null) {
    return object<CatalogueGoal['horizon']>({ value: oneOf(GOAL_HORIZONS), provenance: oneOf(PROVENANCES) })(value);
  }
  const read = object<{ readonly value: CatalogueGoal['horizon']['value'] }>({ value: oneOf(GOAL_HORIZONS) })({
    value,
  });
  return read instanceof Unreadable ? read : { ...read, provenance: 'recorded' };
};

export const GOAL_SHAPE: Shape<CatalogueGoal> = {
  code: named<GoalCode>(),
  field: named<FieldKey>(),
  title: catalogueText,
  horizon,
  adoptedOn: optional(nullable(day)),
  dueOn: optional(nullable(day)),
  owner: optional(nullable(ministry)),
  level: optional(textLevel),
  sources,
};

const partner = object<Partner>({
  name: text,
  country: oneOf<Partner['country']>(['FR', 'DE', 'other']),
  role: nullable(localized),
});

const budgetLine = object<BudgetLine>({
  year: wholeNumber,
  source: text,
  plannedEur: nullable(wholeNumber),
  spentEur: nullable(wholeNumber),
});

const milestone = object<CatalogueMilestone>({
  key: named<MilestoneKey>(),
  title: localized,
  critical: flag,
  baseline: preciseDay,
});

const contact = object<NonNullable<MeasureDetails['contact']>>({ office: text, mailbox: nullable(text) });

export type MeasureRow = CatalogueMeasure & {
  readonly note?: LocalizedText | null;
  readonly fieldLevel?: CatalogueMeasure['leadLevel'];
};

export const MEASURE_SHAPE: Shape<MeasureRow> = {
  code: named<MeasureCode>(),
  title: catalogueText,
  wording: optional(nullable(catalogueText)),
  kind: oneOf(MEASURE_KINDS),
  field: named<FieldKey>(),
  goal: optional(nullable(named<GoalCode>())),
  furtherGoals: optional(listOf(named<GoalCode>())),
  lead: nullable(ministry),
  participants: optional(listOf(ministry)),
  responsibleUnit: optional(nullable(text)),
  contact: optional(nullable(contact)),
  partners: optional(listOf(partner)),
  themes: optional(listOf(text)),
  budget: optional(listOf(budgetLine)),
  start: optional(nullable(preciseDay)),
  end: optional(nullable(preciseDay)),
  milestones: optional(listOf(milestone)),
  sources,
  provenance: optional(
    object<Partial<MeasureProvenance>>({
      title: provenance,
      lead: provenance,
      goal: provenance,
      participants: provenance,
      budget: provenance,
      status: provenance,
    }),
  ),
  level: optional(textLevel),
  leadLevel: optional(level),
  fieldLevel: optional(level),
  note,
  knownOn: optional(nullable(day)),
};
