import type { Language, RichRun, RichText } from '@wegmarke/domain';
import type { Block, Paragraph, Run } from './report-document';
import { fallbackMark } from './runs';

/** The text of an editor as blocks; `lead` sets its first paragraph larger. Empty paragraphs and lists are left out. */
export function richBlocks(text: RichText, written: Language, language: Language, lead: boolean): readonly Block[] {
  const blocks = text.blocks.flatMap((block): Block[] => {
    if (block.type === 'paragraph') return paragraphOf(block.runs, written, language);
    const items = block.items.map((item) => runsOf(item, written, language)).filter((item) => item.length > 0);
    return items.length === 0 ? [] : [{ type: 'list', ordered: block.ordered, items }];
  });
  return lead ? blocks.map((block, index) => (index === 0 ? asLead(block) : block)) : blocks;
}

function paragraphOf(runs: readonly RichRun[], written: Language, language: Language): Paragraph[] {
  const said = runsOf(runs, written, language);
  return said.length === 0 ? [] : [{ type: 'paragraph', tone: 'normal', runs: said }];
}

function asLead(block: Block): Block {
  return block.type === 'paragraph' ? { ...block, tone: 'lead' } : block;
}

function runsOf(runs: readonly RichRun[], written: Language, language: Language): readonly Run[] {
  const said = runs.filter(({ text }) => text !== '');
  if (said.every(({ text }) => text.trim() === '')) return [];
  if (written === language) return said;
  return [...said.map((run) => ({ ...run, language: written })), fallbackMark(written, language)];
}
