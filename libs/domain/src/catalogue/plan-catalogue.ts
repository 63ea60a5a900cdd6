import type { LocalDate } from '../calendar/local-date';
import { decisionIssues, type Decision } from '../decisions/decision';
import { refuseIssues } from '../errors/field-issue';
import type { BeforeImport, CataloguePlan } from './catalogue-plan';
import type { CatalogueFile, CatalogueMinistry } from './catalogue-file';
import { importIssue, type ImportIssue } from './import-issue';
import { planGoalRows } from './plan-goal-rows';
import { planMeasureRows } from './plan-measure-rows';
import { nothingRead, type ReadCatalogue } from './read-catalogue';
import { fieldNumberIssues, keyIssues, sortFields, sortMinistries } from './sort-rows';
import type { ImportSurroundings } from './surroundings';

/**
 * What an import would do, and everything that speaks against it, row by row. Records are matched by code and key, so
 * the same file a second time changes nothing. The import is a decision: `decision` is the paper behind all of it.
 */
export function planCatalogue(
  read: ReadCatalogue,
  before: BeforeImport,
  decision: Decision,
  today: LocalDate,
): CataloguePlan {
  refuseIssues(decisionIssues(decision, today));
  const adoptedOn = before.strategy?.adoptedOn ?? read.file.strategy?.adoptedOn;
  const { file, rows, issues } = adoptedOn === undefined ? withoutStrategy(read) : read;
  const around: ImportSurroundings = {
    today,
    decision,
    adoptedOn: adoptedOn ?? today,
    hasSealedRound: before.hasSealedRound,
    coordinatingMinistry: file.strategy?.lead ?? null,
    fields: [...before.fields, ...file.fields].map(({ key }) => key),
    ministries: ministriesAfter(file, before),
  };
  const goals = planGoalRows(file.goals, rows.goals, before, around);
  const measures = planMeasureRows(file.measures, rows.measures, goals, around);
  const found = [
    ...issues,
    ...strategyIssues(file, before),
    ...keyIssues('fields', file.fields, rows.fields),
    ...fieldNumberIssues(file.fields, rows.fields, before.fields),
    ...keyIssues('ministries', file.ministries, rows.ministries),
    ...goals.issues,
    ...measures.issues,
  ];
  return {
    applicable: found.length === 0,
    issues: found,
    strategy: before.strategy === null ? file.strategy : null,
    fields: sortFields(file.fields, before.fields),
    ministries: sortMinistries(file.ministries, before.ministries),
    goals: goals.sorted,
    measures: measures.sorted,
  };
}

function withoutStrategy({ issues }: ReadCatalogue): ReadCatalogue {
  return nothingRead(...issues, importIssue('strategy', null, null, 'strategy-missing'));
}

function strategyIssues({ strategy }: CatalogueFile, before: BeforeImport): readonly ImportIssue[] {
  if (strategy === null || before.strategy === null || strategy.key === before.strategy.key) return [];
  const data = { key: strategy.key, expected: before.strategy.key };
  return [importIssue('strategy', null, 'key', 'strategy-differs', data)];
}

/** A ministry of the file stands for the one there was. */
function ministriesAfter({ ministries }: CatalogueFile, before: BeforeImport): readonly CatalogueMinistry[] {
  return [...new Map([...before.ministries, ...ministries].map((ministry) => [ministry.key, ministry])).values()];
}
