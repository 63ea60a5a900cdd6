import { TextSelection, EditorState } from 'prosemirror-state';
import { DOMParser } from 'prosemirror-model';
import type { RichBlock, RichRun, RichText } from '@wegmarke/domain';
import { COMMANDS, editorPlugins, isOn, linkAt, setLink } from './editor-commands';
import { placesOf } from './doubted-numbers';
import { documentOf, richTextOf } from './rich-text-document';
import { richTextSchema } from './rich-text-schema';

/** Numbers from 0 to below 1, the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

const WORDS = [
  'Straßburg',
  ' ',
  'œuvre',
  '47,3\u202f%',
  '<b>',
  '„so“',
  '&amp;',
  '🙂',
  'a\u0301',
  '2.1.1',
  '\t',
  '* 1.',
];
const LINKS = ['https://example.org/a?b=c#d', 'http://example.org', 'mailto:amt@example.org'];

function randomText(seed: number): RichText {
  const next = chance(seed);
  const upTo = (most: number): number => Math.floor(next() * most);
  const one = <T>(list: readonly T[]): T => list[upTo(list.length)] as T;
  const run = (): RichRun => ({
    text: Array.from({ length: 1 + upTo(4) }, () => one(WORDS)).join(''),
    ...(next() < 0.3 ? { strong: true } : {}),
    ...(next() < 0.3 ? { emphasis: true } : {}),
    ...(next() < 0.2 ? { link: one(LINKS) } : {}),
  });
  const runs = (): RichRun[] => joined(Array.from({ length: 1 + upTo(4) }, run));
  const block = (): RichBlock =>
    next() < 0.6
      ? { type: 'paragraph', runs: runs(), ...(next() < 0.3 ? { origin: `moves:${upTo(9)}` } : {}) }
      : { type: 'list', ordered: next() < 0.5, items: Array.from({ length: 1 + upTo(4) }, runs) };
  return { blocks: Array.from({ length: upTo(6) }, block) };
}

/** Neighbours that look the same are one run: a text has no other place to remember their border. */
function joined(runs: readonly RichRun[]): RichRun[] {
  return runs.reduce<RichRun[]>((done, run) => {
    const last = done.at(-1);
    const same = last?.strong === run.strong && last?.emphasis === run.emphasis && last?.link === run.link;
    return last !== undefined && same
      ? [...done.slice(0, -1), { ...last, text: last.text + run.text }]
      : [...done, run];
  }, []);
}

const pasted = (html: string): RichText => {
  const place = document.createElement('div');
  place.innerHTML = html;
  return richTextOf(DOMParser.fromSchema(richTextSchema).parse(place));
};
const paragraph = (...runs: RichRun[]): RichBlock => ({ type: 'paragraph', runs });

describe('text of the report in the editor', () => {
  it('comes out as it went in, whatever 500 random texts hold', () => {
    for (let seed = 1; seed <= 500; seed += 1) {
      const text = randomText(seed);
      expect(richTextOf(documentOf(text))).toEqual(text);
    }
  });

  it('leaves nothing in the document that its rules do not know', () => {
    for (let seed = 1; seed <= 200; seed += 1) expect(() => documentOf(randomText(seed)).check()).not.toThrow();
  });

  it('is nothing when only empty paragraphs and items stand in it', () => {
    expect(richTextOf(documentOf(null))).toEqual({ blocks: [] });
    const empty: RichText = { blocks: [paragraph({ text: '' }), { type: 'list', ordered: true, items: [[]] }] };
    expect(richTextOf(documentOf(empty))).toEqual({ blocks: [] });
  });

  it('stores no link but to the web and to mail', () => {
    const text: RichText = { blocks: [paragraph({ text: 'hier', link: 'javascript:alert(1)' })] };
    expect(richTextOf(documentOf(text))).toEqual({ blocks: [paragraph({ text: 'hier' })] });
  });
});

describe('what is pasted', () => {
  it('keeps paragraphs, lists, emphasis and links', () => {
    const html = '<p>Ein <b>Wort</b>, <i>eins</i>, <a href="https://example.org">eins</a></p><ol><li>eins<li>zwei</ol>';
    expect(pasted(html)).toEqual({
      blocks: [
        paragraph(
          { text: 'Ein ' },
          { text: 'Wort', strong: true },
          { text: ', ' },
          { text: 'eins', emphasis: true },
          { text: ', ' },
          { text: 'eins', link: 'https://example.org' },
        ),
        { type: 'list', ordered: true, items: [[{ text: 'eins' }], [{ text: 'zwei' }]] },
      ],
    });
  });

  it('knows emphasis from the styles of word processors, and their "b" that is not bold', () => {
    const html =
      '<b style="font-weight:normal"><p>Ein <span style="color:red; font-weight: 700">fettes</span> und <span style="font-style:italic;font-weight:400">schräges</span> Wort</p></b>';
    expect(pasted(html)).toEqual({
      blocks: [
        paragraph(
          { text: 'Ein ' },
          { text: 'fettes', strong: true },
          { text: ' und ' },
          { text: 'schräges', emphasis: true },
          { text: ' Wort' },
        ),
      ],
    });
  });

  it('loses headings, colours, tables, pictures and scripts, but not their words', () => {
    const html =
      '<h1 style="color:red">Titel</h1><table><tr><td>Zelle</td></tr></table><img src="x" alt="Bild"><script>1</script><p class="x" onclick="y">Ende</p>';
    expect(pasted(html)).toEqual({
      blocks: [paragraph({ text: 'Titel' }), paragraph({ text: 'Zelle' }), paragraph({ text: 'Ende' })],
    });
  });

  it('makes a list in a list one flat list', () => {
    const { blocks } = pasted('<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>');
    expect(blocks.flatMap((block) => (block.type === 'list' ? block.items.map(([run]) => run?.text) : []))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});

describe('the tools of the editor', () => {
  const stateOf = (text: RichText, from: number, to = from): EditorState => {
    const state = EditorState.create({ doc: documentOf(text), plugins: editorPlugins(() => undefined) });
    return state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
  };
  const after = (state: EditorState, command: (typeof COMMANDS)['strong']): EditorState => {
    let next = state;
    expect(command(state, (transaction) => (next = state.apply(transaction)))).toBe(true);
    return next;
  };
  const hello: RichText = { blocks: [paragraph({ text: 'Guten Tag' })] };

  it('make words strong and plain again', () => {
    const strong = after(stateOf(hello, 1, 6), COMMANDS.strong);
    expect(isOn('strong', strong)).toBe(true);
    expect(richTextOf(strong.doc).blocks).toEqual([paragraph({ text: 'Guten', strong: true }, { text: ' Tag' })]);
    expect(richTextOf(after(strong, COMMANDS.strong).doc)).toEqual(hello);
  });

  it('make a paragraph a list, a list the other kind, and a paragraph again', () => {
    const list = after(stateOf(hello, 2), COMMANDS.bulletList);
    expect(isOn('bulletList', list)).toBe(true);
    const ordered = after(list, COMMANDS.orderedList);
    expect(richTextOf(ordered.doc).blocks).toEqual([{ type: 'list', ordered: true, items: [[{ text: 'Guten Tag' }]] }]);
    expect(richTextOf(after(ordered, COMMANDS.orderedList).doc)).toEqual(hello);
  });

  it('put a link on words, change and remove all of it from inside', () => {
    const linked = after(stateOf(hello, 1, 6), setLink('https://example.org'));
    expect(linkAt(linked)).toBe('https://example.org');
    const inside = linked.apply(linked.tr.setSelection(TextSelection.create(linked.doc, 3)));
    expect(linkAt(inside)).toBe('https://example.org');
    expect(richTextOf(after(inside, setLink('')).doc)).toEqual(hello);
  });

  it('take back what was done', () => {
    const strong = after(stateOf(hello, 1, 6), COMMANDS.strong);
    expect(richTextOf(after(strong, COMMANDS.undo).doc)).toEqual(hello);
  });
});

describe('numbers the data no longer say', () => {
  it('are found as whole numbers', () => {
    expect(placesOf('4 von 47, also 4,5 oder 4.', ['4'])).toEqual([
      { from: 0, to: 1 },
      { from: 24, to: 25 },
    ]);
  });
});
