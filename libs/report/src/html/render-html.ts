import { strToU8 } from 'fflate';
import { element, escapeText } from '../archive/xml';
import { tag } from './tag';
import { writableDocument } from '../document/writable-document';
import { pageOrientations, turnedTogether } from '../document/page-turns';
import type { Progress, Rendered } from '../document/rendered';
import type { Heading, LabelledText, ReportDocument, Sign } from '../document/report-document';
import { htmlBlock } from './html-blocks';
import { signSymbols } from './inline';
import { styles } from './styles';

const SKIP: Readonly<Record<ReportDocument['language'], string>> = { de: 'Zum Text springen', fr: 'Aller au texte' };
/** Nothing is fetched and nothing runs, also when somebody puts the page on a server. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The document as one page that needs nothing else: no script, no outside file. It is the web edition and the preview
 * in the editor.
 */
export function renderHtml(input: ReportDocument, progress?: Progress): Promise<Rendered> {
  const { document, places } = writableDocument(input);
  const share = Math.max(1, document.blocks.length);
  const orientations = pageOrientations(document);
  const written = document.blocks.map((block, index) => {
    if (index % 50 === 0) progress?.(index / share);
    return { markup: htmlBlock(block, document), lies: orientations[index] ?? document.orientation };
  });
  const main = turnedTogether(written, ({ lies }) => lies).map(({ orientation, blocks }) => {
    const markup = blocks.map((block) => block.markup).join('\n');
    return orientation === document.orientation ? markup : tag('div', { class: 'turned' }, markup);
  });
  const page = `<!doctype html>\n${tag('html', { lang: document.language }, head(document), body(document, main.join('\n')))}\n`;
  progress?.(1);
  return Promise.resolve({ bytes: strToU8(page), places });
}

function head(document: ReportDocument): string {
  const { title, draftMark, subject, publisher, datedOn } = document;
  const meta = (name: string, content: string): string => element('meta', { name, content });
  return tag(
    'head',
    {},
    '<meta charset="utf-8"/>',
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    meta('viewport', 'width=device-width, initial-scale=1'),
    tag('title', {}, escapeText(draftMark === null ? title : `${title} – ${draftMark}`)),
    meta('description', subject),
    meta('author', publisher),
    meta('dcterms.date', datedOn),
    draftMark === null ? '' : meta('robots', 'noindex'),
    tag('style', {}, styles(document.orientation, marksOf(document))),
  );
}

function marksOf({ draftMark, marks }: ReportDocument): readonly string[] {
  return [draftMark, ...marks].filter((mark) => mark !== null);
}

function body(document: ReportDocument, main: string): string {
  const marks = marksOf(document);
  const contents = document.contents ? contentsOf(document) : '';
  return tag(
    'body',
    {},
    tag('a', { class: 'skip', href: '#text' }, SKIP[document.language]),
    signSymbols(signsOf(document)),
    marks.length === 0
      ? ''
      : tag('aside', { class: 'marks' }, tag('p', {}, ...marks.map((mark) => tag('span', {}, escapeText(mark))))),
    tag(
      'div',
      { class: contents === '' ? 'frame' : 'frame with-contents' },
      titleOf(document),
      contents,
      tag('main', { id: 'text', tabindex: -1 }, main),
      colophonOf(document),
    ),
  );
}

function titleOf({ cover, title, subtitle }: ReportDocument): string {
  const second = cover === null ? subtitle : cover.subtitle;
  return tag(
    'header',
    { class: 'title' },
    cover === null ? '' : tag('p', { class: 'over' }, escapeText(cover.over)),
    tag('h1', {}, escapeText(cover === null ? title : cover.title)),
    second === null ? '' : tag('p', { class: 'subtitle' }, escapeText(second)),
    cover === null ? '' : labelled(cover.facts),
  );
}

function colophonOf({ cover }: ReportDocument): string {
  return cover === null || cover.colophon.length === 0 ? '' : tag('footer', {}, labelled(cover.colophon));
}

function labelled(items: readonly LabelledText[]): string {
  if (items.length === 0) return '';
  const pairs = items.map(({ label, text }) =>
    tag('div', {}, tag('dt', {}, escapeText(label)), tag('dd', {}, escapeText(text))),
  );
  return tag('dl', {}, ...pairs);
}

/** Headings of level 1 and 2, those of level 2 inside the one before them. */
function contentsOf({ blocks, words }: ReportDocument): string {
  const chapters: { readonly heading: Heading; readonly parts: Heading[] }[] = [];
  for (const block of blocks) {
    if (block.type !== 'heading' || block.level === 3) continue;
    if (block.level === 1) chapters.push({ heading: block, parts: [] });
    else chapters.at(-1)?.parts.push(block);
  }
  if (chapters.length === 0) return '';
  const link = ({ id, text }: Heading): string => tag('a', { href: `#${id}` }, escapeText(text));
  const entries = chapters.map(({ heading, parts }) => {
    const inner = parts.length === 0 ? '' : tag('ol', {}, ...parts.map((part) => tag('li', {}, link(part))));
    return tag('li', {}, link(heading), inner);
  });
  const title = tag('h2', { id: 'contents' }, escapeText(words.contents));
  return tag('nav', { class: 'contents', 'aria-labelledby': 'contents' }, title, tag('ol', {}, ...entries));
}

function signsOf({ blocks }: ReportDocument): readonly Sign[] {
  return blocks.flatMap((block) => {
    if (block.type === 'facts') return block.items.flatMap(({ sign }) => sign ?? []);
    if (block.type === 'table') return block.rows.flatMap(({ cells }) => cells.flatMap(({ sign }) => sign ?? []));
    return [];
  });
}
