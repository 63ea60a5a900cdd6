import * as fc from 'fast-check';
import {
  canonicalJson,
  canonicalRichText,
  cleanText,
  isEmptyRichText,
  plainTextOf,
  RICH_TEXT_LENGTH,
  RICH_TEXT_PIECES,
  richTextIssues,
  type RichRun,
  type RichText,
} from '../index';

const said = (...runs: RichRun[]): RichText => ({ blocks: [{ type: 'paragraph', runs }] });
const list = (...items: RichRun[][]): RichText => ({ blocks: [{ type: 'list', ordered: false, items }] });
const run = { text: 'Muster' };
const issuesOf = (text: unknown) => richTextIssues('/content', text).map(({ pointer, code }) => [pointer, code]);

describe('a text of the report', () => {
  it.each<[string, RichText]>([
    ['nothing', { blocks: [] }],
    ['a paragraph', said(run, { text: 'fett', strong: true }, { text: 'kursiv', emphasis: true })],
    ['an adopted sentence', { blocks: [{ type: 'paragraph', runs: [run], origin: 'totals' }] }],
    ['lists', { blocks: [...list([run], []).blocks, { type: 'list', ordered: true, items: [] }] }],
    ['a web link', said({ text: 'a', link: 'https://www.baden-wuerttemberg.de/pfad?x=1#y' })],
    ['an old web link', said({ text: 'a', link: 'http://example.org' })],
    ['a mail link', said({ text: 'a', link: 'mailto:poststelle@example.org' })],
  ])('may hold %s', (_, text) => {
    expect(issuesOf(text)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['nothing at all', null, ''],
    ['words alone', 'Muster', ''],
    ['a list', [], ''],
    ['no blocks', {}, ''],
    ['blocks that are none', { blocks: 'x' }, ''],
    ['something beside its blocks', { blocks: [], html: '<b>' }, ''],
    ['a block that is none', { blocks: [null] }, '/blocks/0'],
    ['a table', { blocks: [{ type: 'table', runs: [] }] }, '/blocks/0'],
    ['a heading', { blocks: [{ type: 'heading', ordered: true, items: [] }] }, '/blocks/0'],
    ['a paragraph without runs', { blocks: [{ type: 'paragraph' }] }, '/blocks/0/runs'],
    ['a paragraph with a style', { blocks: [{ type: 'paragraph', runs: [], style: 'x' }] }, '/blocks/0'],
    ['an origin that is none', { blocks: [{ type: 'paragraph', runs: [], origin: 1 }] }, '/blocks/0'],
    ['an empty origin', { blocks: [{ type: 'paragraph', runs: [], origin: '' }] }, '/blocks/0'],
    ['a list without order', { blocks: [{ type: 'list', items: [] }] }, '/blocks/0'],
    ['a list without items', { blocks: [{ type: 'list', ordered: true }] }, '/blocks/0'],
    ['an item that is none', { blocks: [{ type: 'list', ordered: true, items: [run] }] }, '/blocks/0/items/0'],
    ['a run without text', { blocks: [{ type: 'paragraph', runs: [{ strong: true }] }] }, '/blocks/0/runs/0'],
    ['a run with a colour', { blocks: [{ type: 'paragraph', runs: [{ ...run, color: 'red' }] }] }, '/blocks/0/runs/0'],
    ['a mark that is half', { blocks: [{ type: 'paragraph', runs: [{ ...run, strong: 1 }] }] }, '/blocks/0/runs/0'],
    ['emphasis by word', { blocks: [{ type: 'paragraph', runs: [{ ...run, emphasis: 'yes' }] }] }, '/blocks/0/runs/0'],
    ['a link that is no text', { blocks: [{ type: 'paragraph', runs: [{ ...run, link: 1 }] }] }, '/blocks/0/runs/0'],
  ])('does not hold %s', (_, text, place) => {
    expect(issuesOf(text)).toEqual([[`/content${place}`, 'text-shape-unknown']]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//example.org',
    'https://',
    'https://a b',
    'mailto:niemand',
    'file:///etc/passwd',
    'x',
    '',
    `https://example.org/${'a'.repeat(2_000)}`,
  ])('links to nothing but pages and mailboxes: %s', (link) => {
    expect(issuesOf(said({ text: 'a', link }))).toEqual([['/content/blocks/0/runs/0/link', 'link-invalid']]);
  });

  it('says everything that speaks against it', () => {
    expect(issuesOf({ blocks: [{ type: 'table' }, ...said({ text: 'a', link: 'x' }).blocks] })).toHaveLength(2);
  });

  it('has at most so many letters', () => {
    expect(issuesOf(said({ text: 'x'.repeat(RICH_TEXT_LENGTH) }))).toEqual([]);
    expect(issuesOf(list([{ text: 'x'.repeat(RICH_TEXT_LENGTH) }], [run]))).toEqual([['/content', 'text-too-long']]);
  });

  it('has at most so many pieces', () => {
    const blocks = Array.from({ length: RICH_TEXT_PIECES + 1 }, () => ({ type: 'paragraph', runs: [] }));
    expect(issuesOf({ blocks })).toEqual([['/content', 'text-too-many-pieces']]);
  });
});

describe('a cleaned text', () => {
  it.each([
    ['eine\r\nZeile', 'eine Zeile'],
    ['a\tb\u2028c', 'a b c'],
    ['a\u0000b\u0007c\u007fd\u0085e\u0090f', 'abcd ef'],
    ['a\ufffeb\uffffc', 'abc'],
    ['a\ud800b\udc00c', 'abc'],
    ['😀 bleibt', '😀 bleibt'],
    ['\u200dÉ\u00a0«\u202f»', '\u200dÉ\u00a0«\u202f»'],
  ])('%j becomes %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });
});

describe('the canonical form', () => {
  it('joins equal runs and leaves out what is empty', () => {
    const text: RichText = {
      blocks: [
        {
          type: 'paragraph',
          origin: 'totals',
          runs: [
            run,
            { text: '\u0000' },
            { text: '\nzwei' },
            { text: 'fett', strong: true },
            { text: '!', strong: true },
          ],
        },
        { type: 'paragraph', runs: [{ text: ' ' }] },
        { type: 'paragraph', runs: [], origin: 'new' },
        { type: 'list', ordered: true, items: [[], [{ text: 'a', emphasis: true }, { text: 'b' }], [{ text: '\t' }]] },
        { type: 'list', ordered: true, items: [[]] },
        {
          type: 'paragraph',
          runs: [
            { text: 'a', link: 'https://a.de' },
            { text: 'b', link: 'https://b.de' },
          ],
        },
      ],
    };
    expect(canonicalRichText(text)).toEqual({
      blocks: [
        { type: 'paragraph', origin: 'totals', runs: [{ text: 'Muster zwei' }, { text: 'fett!', strong: true }] },
        { type: 'list', ordered: true, items: [[{ text: 'a', emphasis: true }, { text: 'b' }]] },
        {
          type: 'paragraph',
          runs: [
            { text: 'a', link: 'https://a.de' },
            { text: 'b', link: 'https://b.de' },
          ],
        },
      ],
    });
  });

  it('is one for texts that read alike, and stays itself', () => {
    const anyRun = fc.record({ text: fc.string({ unit: 'binary' }) });
    const anyText = fc
      .array(fc.array(anyRun))
      .map((paragraphs): RichText => ({ blocks: paragraphs.map((runs) => ({ type: 'paragraph', runs })) }));
    fc.assert(
      fc.property(anyText, (text) => {
        const canonical = canonicalRichText(text);
        const apart: RichText = {
          blocks: text.blocks.flatMap((block) =>
            block.type === 'paragraph' ? [{ ...block, runs: block.runs.flatMap((one) => [one, { text: '' }]) }] : [],
          ),
        };
        expect(canonicalJson(canonicalRichText(canonical))).toBe(canonicalJson(canonical));
        expect(canonicalJson(canonicalRichText(apart))).toBe(canonicalJson(canonical));
        expect(issuesOf(canonical)).toEqual([]);
      }),
    );
  });
});

describe('the words alone', () => {
  it('stand one line a paragraph or item', () => {
    const text: RichText = {
      blocks: [...said(run, { text: ' fett', strong: true }).blocks, ...list([run], [{ text: 'zwei' }]).blocks],
    };
    expect(plainTextOf(text)).toBe('Muster fett\nMuster\nzwei');
  });

  it.each<[RichText | null, boolean]>([
    [null, true],
    [{ blocks: [] }, true],
    [said({ text: ' ' }), true],
    [said(run), false],
  ])('of %j are none: %s', (text, empty) => {
    expect(isEmptyRichText(text)).toBe(empty);
  });
});
