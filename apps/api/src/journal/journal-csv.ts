import { canonicalJson } from '@wegmarke/domain';
import { csvText } from '../platform/csv-text';
import type { JournalEntryDto } from './journal.dto';

type Column = readonly [name: string, value: (entry: JournalEntryDto) => string | null];

const COLUMNS: readonly Column[] = [
  ['at', ({ at }) => at],
  ['strategy', ({ strategy }) => strategy],
  ['chain', ({ chain }) => chain],
  ['position', ({ position }) => String(position)],
  ['actor', ({ actor }) => actor?.id ?? null],
  ['actorName', ({ actor }) => actor?.displayName ?? null],
  ['action', ({ action }) => action],
  ['subjectType', ({ subjectType }) => subjectType],
  ['subjectId', ({ subjectId }) => subjectId],
  ['subjectKey', ({ subjectKey }) => subjectKey],
  ['old', (entry) => jsonOf(entry.old)],
  ['new', (entry) => jsonOf(entry.new)],
  ['hash', ({ hash }) => hash],
];

const jsonOf = (value: unknown): string | null => (value === null ? null : canonicalJson(value));

/** One line per entry; old and new are JSON in one cell. */
export function journalCsv(entries: readonly JournalEntryDto[]): string {
  return csvText([
    COLUMNS.map(([name]) => name),
    ...entries.map((entry) => COLUMNS.map(([, valueOf]) => valueOf(entry))),
  ]);
}
