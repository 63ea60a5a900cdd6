import { pageOrientations, turnedTogether } from './page-turns';
import { tableOf } from '../testing/wide-part';
import type { Block, ReportDocument } from './report-document';

const heading = (level: 1 | 2 | 3, id: string): Block => ({ type: 'heading', level, id, text: id });
const words: Block = { type: 'paragraph', tone: 'normal', runs: [{ text: 'Text' }] };
function turned(blocks: readonly Block[], orientation: ReportDocument['orientation'] = 'portrait'): string {
  return pageOrientations({ blocks, orientation } as ReportDocument)
    .map((lies) => (lies === 'landscape' ? 'L' : 'p'))
    .join('');
}

it('turns the part that holds a wide table and nothing else of its chapter', () => {
  const blocks = [heading(1, 'a'), words, heading(2, 'b'), words, heading(2, 'c'), words, heading(3, 'd'), tableOf(8)];
  expect(turned([...blocks, heading(2, 'e'), words])).toBe('ppppLLLLpp');
});

it('keeps the opening of a chapter with its first part', () => {
  expect(turned([heading(1, 'a'), words, heading(2, 'b'), tableOf(11), heading(2, 'c'), tableOf(7)])).toBe('LLLLpp');
});

it('leaves a document alone that lies on its side already', () => {
  expect(turned([heading(1, 'a'), tableOf(11), heading(1, 'b'), words], 'landscape')).toBe('LLLL');
});

it('puts neighbours together that lie alike', () => {
  const runs = turnedTogether(['p1', 'L1', 'L2', 'p2'], (name) => (name.startsWith('L') ? 'landscape' : 'portrait'));
  expect(runs.map(({ blocks }) => blocks.join('+'))).toEqual(['p1', 'L1+L2', 'p2']);
});
