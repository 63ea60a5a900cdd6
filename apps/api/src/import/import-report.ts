import type { AuditNote, CataloguePlan, CatalogueSection, ImportIssue } from '@wegmarke/domain';
import { problemSentence } from '@wegmarke/wording';
import type { ImportOutcome } from './use-cases/import-catalogue';

/** More than this many lines nobody reads; the rest is counted. */
const MOST_LINES = 200;

const SECTIONS: Readonly<Record<CatalogueSection, string>> = {
  file: 'Datei',
  strategy: 'Konzeption',
  fields: 'Aktionsfelder',
  ministries: 'Ressorts',
  goals: 'Ziele',
  measures: 'Maßnahmen',
};

/** What an import would do or did, line by line, for the command line. */
export function reportLines({ plan, applied }: ImportOutcome): string[] {
  if (!plan.applicable) {
    const issues = shortened(plan.issues.map(issueLine));
    return [...issues, `${plan.issues.length} Fehler: nichts wurde geändert.`];
  }
  return [...shortened(differences(plan)), ...summary(plan), closing(plan, applied)];
}

function issueLine({ section, row, column, code, data }: ImportIssue): string {
  const place = [SECTIONS[section], row === null ? '' : `Zeile ${row}`, column === null ? '' : `Spalte ${column}`];
  return `${place.filter((part) => part !== '').join(', ')}: ${problemSentence(code, data, 'de').detail}`;
}

function differences({ goals, measures }: CataloguePlan): string[] {
  const nameOf = { goals: 'Ziel', measures: 'Maßnahme' } as const;
  return (['goals', 'measures'] as const).flatMap((section) => {
    const { create, update } = { goals, measures }[section];
    const created = create.map(({ audit }) => `neu: ${nameOf[section]} ${audit.subject}`);
    return [...created, ...update.flatMap(({ audit }) => changeLines(nameOf[section], audit))];
  });
}

function changeLines(name: string, { subject, old, new: now }: AuditNote): string[] {
  return Object.keys(now).map(
    (part) => `geändert: ${name} ${subject}, ${part}: ${shortText(old?.[part])} → ${shortText(now[part])}`,
  );
}

const LONGEST_VALUE = 120;

function shortText(value: unknown): string {
  const text = JSON.stringify(value) ?? '–';
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)} …` : text;
}

function summary({ strategy, fields, ministries, goals, measures }: CataloguePlan): string[] {
  const parts = { fields, ministries, goals, measures };
  const lines = (Object.keys(parts) as (keyof typeof parts)[]).map((name) => {
    const { create, update, unchanged } = parts[name];
    return `${SECTIONS[name]}: ${create.length} neu, ${update.length} geändert, ${unchanged.length} unverändert`;
  });
  return strategy ? [`Konzeption: ${strategy.key} neu`, ...lines] : lines;
}

function closing(plan: CataloguePlan, applied: boolean): string {
  if (!hasChanges(plan)) return 'Nichts zu ändern.';
  return applied ? 'Übernommen.' : 'Probelauf: nichts wurde geändert. Mit --apply wird übernommen.';
}

function hasChanges({ strategy, fields, ministries, goals, measures }: CataloguePlan): boolean {
  return (
    strategy !== null ||
    [fields, ministries, goals, measures].some(({ create, update }) => create.length + update.length > 0)
  );
}

function shortened(lines: readonly string[]): string[] {
  const hidden = lines.length - MOST_LINES;
  return hidden <= 0 ? [...lines] : [...lines.slice(0, MOST_LINES), `… und ${hidden} weitere`];
}
