import { leadsOn } from './leads-on';
import type { Block } from './report-document';

const heading: Block = { type: 'heading', level: 2, id: 'a', text: 'A' };
const facts: Block = { type: 'facts', items: [] };
const list: Block = { type: 'list', ordered: false, items: [] };
const words = (letters: number): Block => ({
  type: 'paragraph',
  tone: 'normal',
  runs: [{ text: 'x'.repeat(letters) }],
});

it('keeps a name with the facts below it', () => {
  expect(leadsOn([list, words(20), facts], 1)).toBe(true);
});

it('keeps heading, sentence and list together, but no sentence that only happens to stand before a list', () => {
  expect(leadsOn([heading, words(20), list], 1)).toBe(true);
  expect(leadsOn([words(20), words(20), list], 1)).toBe(false);
});

it('lets a long text go, and a text that nothing follows', () => {
  expect(leadsOn([heading, words(301), facts], 1)).toBe(false);
  expect(leadsOn([heading, words(20)], 1)).toBe(false);
});
