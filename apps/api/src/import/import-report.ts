import type { AuditNote, CataloguePlan, ImportIssue, Language } from '@wegmarke/domain';
import { problemSentence } from '@wegmarke/wording';
import { COMMAND_WORDS, type CommandWords } from './command-words';
import type { ImportOutcome } from './use-cases/import-catalogue';

/** More than this many lines nobody reads; the rest is counted. */
const MOST_LINES = 200;
const LONGEST_VALUE = 120;

/** What an import would do or did, line by line, for the command line. */
export function reportLines({ plan, applied }: ImportOutcome, language: Language): string[] {
  const words = COMMAND_WORDS[language];
  if (!plan.applicable) {
    const issues = plan.issues.map((issue) => issueLine(issue, words, language));
    return [...shortened(issues, words), words.faults(plan.issues.length)];
  }
  return [...shortened(differences(plan, words), words), ...summary(plan, words), closing(plan, applied, words)];
}

function issueLine({ section, row, column, code, data }: ImportIssue, words: CommandWords, language: Language): string {
  const place = [
    words.sections[section],
    row === null ? '' : words.row(row),
    column === null ? '' : words.column(column),
  ];
  return `${place.filter((part) => part !== '').join(', ')}: ${problemSentence(code, data, language).detail}`;
}

function differences({ goals, measures }: CataloguePlan, words: CommandWords): string[] {
  const parts = [
    { name: words.goal, sorted: goals },
    { name: words.measure, sorted: measures },
  ];
  return parts.flatMap(({ name, sorted }) => [
    ...sorted.create.map(({ audit }) => `${words.created}: ${name} ${audit.subject}`),
    ...sorted.update.flatMap(({ audit }) => changeLines(name, audit, words)),
  ]);
}

function changeLines(name: string, { subject, old, new: now }: AuditNote, words: CommandWords): string[] {
  return Object.keys(now).map(
    (part) => `${words.changed}: ${name} ${subject}, ${part}: ${shortText(old?.[part])} → ${shortText(now[part])}`,
  );
}

function shortText(value: unknown): string {
  const text = JSON.stringify(value) ?? '–';
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)} …` : text;
}

function summary({ strategy, fields, ministries, goals, measures }: CataloguePlan, words: CommandWords): string[] {
  const parts = { fields, ministries, goals, measures };
  const lines = (Object.keys(parts) as (keyof typeof parts)[]).map((name) => {
    const { create, update, unchanged } = parts[name];
    return `${words.sections[name]}: ${words.counts(create.length, update.length, unchanged.length)}`;
  });
  return strategy ? [words.newStrategy(strategy.key), ...lines] : lines;
}

function closing(plan: CataloguePlan, applied: boolean, words: CommandWords): string {
  if (!hasChanges(plan)) return words.nothingToChange;
  return applied ? words.applied : words.dryRun;
}

function hasChanges({ strategy, fields, ministries, goals, measures }: CataloguePlan): boolean {
  return (
    strategy !== null ||
    [fields, ministries, goals, measures].some(({ create, update }) => create.length + update.length > 0)
  );
}

function shortened(lines: readonly string[], { more }: CommandWords): string[] {
  const hidden = lines.length - MOST_LINES;
  return hidden <= 0 ? [...lines] : [...lines.slice(0, MOST_LINES), more(hidden)];
}
