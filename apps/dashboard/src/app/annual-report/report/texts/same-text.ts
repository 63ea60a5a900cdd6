import type { RichRun, RichText } from '@wegmarke/domain';

/** Whether two texts read alike: the server may give back the members of a run in another order, or tabs as spaces. */
export function sameText(one: RichText, other: RichText): boolean {
  return one === other || JSON.stringify(wordsOf(one)) === JSON.stringify(wordsOf(other));
}

function wordsOf({ blocks }: RichText): unknown {
  return blocks.map((block) =>
    block.type === 'paragraph'
      ? [block.origin ?? '', runsOf(block.runs)]
      : [block.ordered ? '1' : '-', block.items.map(runsOf)],
  );
}

function runsOf(runs: readonly RichRun[]): unknown {
  return runs.map(({ text, strong, emphasis, link }) => [
    text.replace(/\s+/g, ' '),
    strong ?? false,
    emphasis ?? false,
    link ?? '',
  ]);
}
