import {
  planCatalogue,
  readCatalogue,
  type BeforeImport,
  type CataloguePlan,
  type GoalRecord,
  type MeasureRecord,
  type ReadCatalogue,
} from '@wegmarke/domain';
import { A_DECISION } from '../a-planned-measure';
import { on } from '../days';

const today = on('2026-02-01');
const strategy = { key: 'frankreich', title: { de: 'Musterkonzeption' }, adoptedOn: '2020-07-14', lead: 'stm' };
const fields = [
  { key: 'language', number: 3, name: { de: 'Sprache' } },
  { key: 'health', number: 4, name: { de: 'Gesundheit' } },
];
const ministry = (key: string, validFrom = '2016-05-12', validTo: string | null = null) => ({
  key,
  names: [{ name: { de: key }, abbreviation: { de: key.toUpperCase() }, validFrom, validTo }],
});
const ministries = [
  ministry('stm'),
  ministry('km'),
  ministry('sm'),
  ministry('mlw', '2021-05-12'),
  ministry('vum', '2011-05-12', '2021-05-11'),
];
const goals = [
  {
    code: '3.1',
    field: 'language',
    title: { de: 'Musterziel', fr: null },
    horizon: 'short',
    level: { de: 'found', fr: 'unverified' },
  },
  {
    code: '4.1',
    field: 'health',
    title: { de: 'Musterziel' },
    horizon: { value: 'long', provenance: 'sample' },
    owner: 'sm',
  },
];
const measures = [
  {
    code: '3.1.1',
    title: { de: 'Mustermaßnahme', fr: 'Mesure' },
    kind: 'one_off',
    field: 'language',
    goal: '3.1',
    lead: 'km',
    start: '2026-01',
    end: '2026-12-31',
    participants: ['sm'],
    partners: [{ name: 'Musterpartner', country: 'FR' }],
    budget: [{ year: 2026, source: 'Land', plannedEur: 1, spentEur: null }],
    milestones: [{ key: 'step-1', title: { de: 'Schritt' }, critical: true, baseline: '2026-Q2' }],
    level: { de: 'found', fr: 'found' },
    leadLevel: 'inferred',
  },
  { code: '4.1.1', title: { de: 'Daueraufgabe' }, kind: 'permanent', field: 'health', lead: null },
];
const catalogue = { format: 'wegmarke-catalogue', version: 1, strategy, fields, ministries, goals, measures };
const nothing: BeforeImport = {
  strategy: null,
  fields: [],
  ministries: [],
  goals: [],
  measures: [],
  hasSealedRound: false,
};

type Part = 'fields' | 'ministries' | 'goals' | 'measures';
const file = (change: object = {}): ReadCatalogue => readCatalogue({ ...catalogue, ...change });
/** The file with the first row of one part changed. */
const fileWith = (part: Part, change: object): ReadCatalogue =>
  file({
    [part]: (catalogue[part] as readonly object[]).map((row, index) => (index === 0 ? { ...row, ...change } : row)),
  });
const plan = (read: ReadCatalogue, before: BeforeImport = nothing, day = today): CataloguePlan =>
  planCatalogue(read, before, A_DECISION, day);

/** What is there once a plan has been applied. */
function applied(read: ReadCatalogue, done: CataloguePlan, before: BeforeImport = nothing): BeforeImport {
  const records = new Map(before.measures.map((record) => [record.facts.code, record]));
  for (const { record } of [...done.measures.create, ...done.measures.update]) records.set(record.facts.code, record);
  const after = new Map(before.goals.map((goal) => [goal.facts.code, goal]));
  for (const { goal } of [...done.goals.create, ...done.goals.update]) after.set(goal.facts.code, goal);
  return {
    ...before,
    strategy: before.strategy ?? read.file.strategy,
    fields: read.file.fields,
    ministries: read.file.ministries,
    goals: [...after.values()],
    measures: [...records.values()],
  };
}
const imported = (): BeforeImport => applied(file(), plan(file()));
const where = ({ issues }: CataloguePlan): string[] =>
  issues.map(({ section, row, column, code }) => `${section} ${row ?? '-'} ${column ?? '-'} ${code}`);
const counts = ({ fields: f, ministries: m, goals: g, measures: s }: CataloguePlan) =>
  [f, m, g, s].map(({ create, update, unchanged }) => [create.length, update.length, unchanged.length]);
const measureNow = (done: CataloguePlan): MeasureRecord | undefined => done.measures.update.at(-1)?.record;
const goalNow = (done: CataloguePlan): GoalRecord | undefined => done.goals.update.at(-1)?.goal;

/** A small catalogue as it stands in a file, with what a test does to it: change a row, plan, apply, read the issues. */
export const catalogueCase = {
  today,
  strategy,
  fields,
  ministry,
  ministries,
  goals,
  measures,
  nothing,
  file,
  fileWith,
  plan,
  applied,
  imported,
  where,
  counts,
  measureNow,
  goalNow,
};
