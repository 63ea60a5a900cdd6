import type { StatusReportContent } from '@wegmarke/domain';
import { contentOf, partsOf, sameValue, type ContentPart } from './content-parts';

/** One part that two people changed differently. */
export interface PartConflict {
  readonly part: ContentPart;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merged {
  /** Both changes together; where they collide, mine stands until somebody chooses. */
  readonly content: StatusReportContent;
  readonly conflicts: readonly PartConflict[];
}

/** Puts two changes of one report together, part by part; only what both changed differently needs a choice. */
export function mergeContent(
  base: StatusReportContent,
  mine: StatusReportContent,
  theirs: StatusReportContent,
): Merged {
  const [before, own, other] = [partsOf(base), partsOf(mine), partsOf(theirs)];
  const merged = new Map<ContentPart, unknown>();
  const conflicts: PartConflict[] = [];
  for (const part of new Set([...own.keys(), ...other.keys()])) {
    const [was, is, theirsIs] = [before.get(part), own.get(part), other.get(part)];
    const changedByMe = !sameValue(was, is);
    merged.set(part, changedByMe ? is : theirsIs);
    if (changedByMe && !sameValue(was, theirsIs) && !sameValue(is, theirsIs)) {
      conflicts.push({ part, base: was, mine: is, theirs: theirsIs });
    }
  }
  return { content: contentOf(merged), conflicts };
}

/** The content after choosing: `theirs` for the parts named, mine for all others. */
export function afterChoice(
  content: StatusReportContent,
  conflicts: readonly PartConflict[],
  theirs: ReadonlySet<ContentPart>,
): StatusReportContent {
  const parts = new Map(partsOf(content));
  for (const conflict of conflicts) if (theirs.has(conflict.part)) parts.set(conflict.part, conflict.theirs);
  return contentOf(parts);
}
