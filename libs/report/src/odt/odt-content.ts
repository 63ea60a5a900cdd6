import type { Block, ChartBlock, Heading, ListBlock, Run } from '../document/report-document';
import { leadsOn } from '../document/leads-on';
import { pageOrientations } from '../document/page-turns';
import type { Progress } from '../document/rendered';
import { element, escapeText } from '../archive/xml';
import { contents } from './odt-contents';
import { cover } from './odt-cover';
import { facts } from './odt-facts';
import { runs } from './odt-runs';
import { shortRuns } from './short-runs';
import { fontFaces } from './odt-styles';
import { table } from './odt-table';
import type { OdtBody } from './odt-body';
import { odfFile } from './namespaces';
import { odtText } from './odt-text';

const TONES = { normal: 'Text body', lead: 'Lead', small: 'Small' } as const;
const NOTES = { info: 'Note', warning: 'Warning' } as const;

/** content.xml: the document from its cover to its last block, and the styles it needed on the way. */
export function odtContent(body: OdtBody, progress?: Progress): string {
  const { blocks, cover: page, contents: listed } = body.document;
  const front = frontOf(body);
  if (page !== null && !listed) body.turnTo('Standard');
  const orientations = pageOrientations(body.document);
  const written = blocks.map((each, at) => {
    body.lieAs(orientations[at] ?? body.document.orientation);
    if (at % 50 === 0) progress?.(at / blocks.length);
    if (leadsOn(blocks, at)) body.keepWithNext();
    return block(each, at, body);
  });
  return odfFile(
    'document-content',
    fontFaces(),
    element('office:automatic-styles', {}, body.styles.markup),
    element('office:body', {}, element('office:text', {}, front, ...written)),
  );
}

/** Cover and contents, or the title above the first words. */
function frontOf(body: OdtBody): string {
  const { cover: page, contents: listed, title, subtitle } = body.document;
  const first = page === null ? heading(title, subtitle, body) : cover(page, body);
  if (!listed) return first;
  if (page !== null) body.turnTo('Standard');
  return first + contents(body);
}

function heading(title: string, subtitle: string | null, body: OdtBody): string {
  body.turnTo('Standard');
  return (
    body.paragraph('Title', odtText(title)) + (subtitle === null ? '' : body.paragraph('Subtitle', odtText(subtitle)))
  );
}

function block(each: Block, at: number, body: OdtBody): string {
  switch (each.type) {
    case 'heading':
      return chapter(each, at, body);
    case 'paragraph':
      return each.runs.length === 0 ? '' : set(TONES[each.tone], each.runs, body);
    case 'list':
      return list(each, body);
    case 'table':
      return table(each, body);
    case 'chart':
      return chart(each, body);
    case 'facts':
      return facts(each, `facts-${at}`, body);
    case 'note':
      return set(NOTES[each.tone], each.runs, body);
    case 'page-break':
      body.breakPage();
      return '';
  }
}

function set(style: string, pieces: readonly Run[], body: OdtBody): string {
  return shortRuns(pieces)
    .map((short) => body.paragraph(style, runs(short, body)))
    .join('');
}

/** The bookmark is where links and the contents lead. */
function chapter({ level, id, text }: Heading, at: number, body: OdtBody): string {
  const mark = (name: string): string => element(`text:bookmark-${name}`, { 'text:name': id });
  const content = mark('start') + odtText(text) + mark('end');
  return body.heading(level, content, at === 0 && body.document.cover === null && !body.document.contents);
}

function list({ ordered, items }: ListBlock, body: OdtBody): string {
  return element(
    'text:list',
    { 'text:style-name': ordered ? 'Numbers' : 'Bullets' },
    ...items.map((item) => element('text:list-item', {}, set('List paragraph', item, body))),
  );
}

function chart({ id, caption, alternative, chart: drawn }: ChartBlock, body: OdtBody): string {
  const words = { title: escapeText(caption), description: escapeText(alternative) };
  return (
    body.paragraph('Caption', odtText(caption)) + body.paragraph('Chart', body.pictures.chart(drawn, id, body, words))
  );
}
