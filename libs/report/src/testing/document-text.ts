import type { Block, Cell, ReportDocument, Run } from '../document/report-document';

export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

export function cellText({ lines }: Cell): string {
  return lines.map(textOf).join('\n');
}

/** Every text of a block in reading order, one per line. */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'heading':
      return block.text;
    case 'paragraph':
    case 'note':
      return textOf(block.runs);
    case 'list':
      return block.items.map(textOf).join('\n');
    case 'facts':
      return block.items.map(({ label, value }) => `${label}\t${textOf(value)}`).join('\n');
    case 'table':
      return [block.caption, ...block.rows.map(({ cells }) => cells.map(cellText).join('\t')), block.footnote].join(
        '\n',
      );
    case 'chart':
      return `${block.caption}\n${block.alternative}`;
    case 'page-break':
      return '';
  }
}

export function documentText({ blocks }: ReportDocument): string {
  return blocks.map(blockText).join('\n');
}

/** All runs of a document, those in cells and facts too. */
export function runsOf({ blocks }: ReportDocument): readonly Run[] {
  return blocks.flatMap((block): readonly Run[] => {
    if (block.type === 'paragraph' || block.type === 'note') return block.runs;
    if (block.type === 'list') return block.items.flat();
    if (block.type === 'facts') return block.items.flatMap(({ value }) => value);
    if (block.type === 'table') return block.rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines.flat()));
    return [];
  });
}
