import { escapeText } from '../archive/xml';
import { tag } from './tag';
import { chartSvg } from '../charts';
import type { Block, ChartBlock, Facts, ReportDocument } from '../document/report-document';
import { htmlTable } from './html-table';
import { inline, signMark } from './inline';

/** One block as it stands in the page. The title is the page's only heading of level 1, so a chapter is one of level 2. */
export function htmlBlock(block: Block, { language, words }: ReportDocument): string {
  switch (block.type) {
    case 'heading':
      return tag(`h${block.level + 1}`, { id: block.id, tabindex: -1 }, escapeText(block.text));
    case 'paragraph':
      if (block.runs.length === 0) return '';
      return tag('p', { class: block.tone === 'normal' ? undefined : block.tone }, inline(block.runs, language));
    case 'list':
      return tag(block.ordered ? 'ol' : 'ul', {}, ...block.items.map((item) => tag('li', {}, inline(item, language))));
    case 'table':
      return htmlTable(block, language);
    case 'chart':
      return figure(block, language, words.description);
    case 'facts':
      return facts(block, language);
    case 'note':
      return tag('div', { class: `note ${block.tone}`, role: 'note' }, tag('p', {}, inline(block.runs, language)));
    case 'page-break':
      return '<div class="page-break"></div>';
  }
}

/** The picture is named by its text alternative; whoever wants to read it opens it below. */
function figure(
  { id, caption, alternative, chart }: ChartBlock,
  language: ReportDocument['language'],
  word: string,
): string {
  const picture = chartSvg(chart, { language, labelledBy: `${id}-text` });
  return tag(
    'figure',
    { id },
    tag('figcaption', { id: `${id}-caption` }, escapeText(caption)),
    tag('div', { class: 'scroll paper', role: 'group', tabindex: 0, 'aria-labelledby': `${id}-caption` }, picture),
    tag('details', {}, tag('summary', {}, escapeText(word)), tag('p', { id: `${id}-text` }, escapeText(alternative))),
  );
}

function facts({ items }: Facts, language: ReportDocument['language']): string {
  const pairs = items.map(({ label, value, sign }) =>
    tag('div', {}, tag('dt', {}, escapeText(label)), `<dd>${signMark(sign)}${inline(value, language)}</dd>`),
  );
  return tag('dl', { class: 'facts' }, ...pairs);
}
