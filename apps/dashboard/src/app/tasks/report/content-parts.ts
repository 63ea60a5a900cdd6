import type { MilestoneKey, MilestoneWord, Narrative, StatusReportContent } from '@wegmarke/domain';

/** A part of a report that one person changes at a time: `course`, `narrative/done`, `milestones/s1`. */
export type ContentPart = string;

const PLAIN = [
  'unchanged',
  'unchangedReason',
  'implementation',
  'effectiveOn',
  'redecideOn',
  'reason',
  'course',
  'effect',
  'cause',
  'remedy',
  'evidence',
  'remarkOnRule',
] as const satisfies readonly (keyof StatusReportContent)[];

export type Parts = ReadonlyMap<ContentPart, unknown>;

/** A report's content taken apart; a milestone not named has no part. */
export function partsOf(content: StatusReportContent): Parts {
  return new Map<ContentPart, unknown>([
    ...PLAIN.map((key): [string, unknown] => [key, content[key]]),
    ...Object.entries(content.narrative).map(([key, text]): [string, unknown] => [`narrative/${key}`, text]),
    ...content.milestones.map((word): [string, unknown] => [`milestones/${word.key}`, word]),
  ]);
}

/** The content put together again. */
export function contentOf(parts: Parts): StatusReportContent {
  const plain = Object.fromEntries(PLAIN.map((key) => [key, parts.get(key)]));
  const words = [...parts].filter(([part, word]) => part.startsWith('milestones/') && word !== undefined);
  return {
    ...(plain as unknown as StatusReportContent),
    narrative: Object.fromEntries(
      NARRATIVE.map((key) => [key, parts.get(`narrative/${key}`) ?? '']),
    ) as unknown as Narrative,
    milestones: words.map(([, word]) => word as MilestoneWord),
  };
}

export const NARRATIVE = ['done', 'problems', 'next', 'helpNeeded'] as const satisfies readonly (keyof Narrative)[];

export function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(canonical(one)) === JSON.stringify(canonical(other));
}

/** The top-level members that differ: what a change sends. */
export function changedMembers(base: StatusReportContent, content: StatusReportContent): Partial<StatusReportContent> {
  const keys = Object.keys(content) as (keyof StatusReportContent)[];
  return Object.fromEntries(
    keys.filter((key) => !sameValue(base[key], content[key])).map((key) => [key, content[key]]),
  );
}

/** What is said of one milestone, if anything. */
export function wordOf(content: StatusReportContent, key: MilestoneKey): MilestoneWord | null {
  return content.milestones.find((word) => word.key === key) ?? null;
}

/** Members in one order, absent ones like none. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value ?? null;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(
    entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, member]) => [key, canonical(member)]),
  );
}
