import type { Block, Heading } from '../document/report-document';
import { element } from '../archive/xml';
import { ACCENT } from '../theme/colours';
import type { OdtBody } from './odt-body';
import { estimatedPages } from './estimated-pages';
import { odtText } from './odt-text';

const DEEPEST = 2;

/**
 * The table of contents as an index an editor can update. Each entry's number is a reference to its heading, which the
 * editor counts as soon as it has set the pages; until then an estimate stands there.
 */
export function contents(body: OdtBody): string {
  const { blocks, words } = body.document;
  const headings = blocks.filter(isListed);
  const pages = estimatedPages(body.document);
  const title = element(
    'text:index-title',
    { 'text:name': 'Contents_Head' },
    body.paragraph('Contents heading', odtText(words.contents)),
  );
  const entries = headings.map((heading) => entry(heading, pages.get(heading.id) ?? 1, body));
  return element(
    'text:table-of-content',
    { 'text:name': 'Contents', 'text:protected': 'true' },
    element(
      'text:table-of-content-source',
      { 'text:outline-level': DEEPEST, 'text:use-index-marks': 'false' },
      element('text:index-title-template', { 'text:style-name': 'Contents_20_heading' }, odtText(words.contents)),
      ...Array.from({ length: DEEPEST }, (_, at) => template(at + 1)),
    ),
    element('text:index-body', {}, title, ...entries),
  );
}

export function isListed(block: Block): block is Heading {
  return block.type === 'heading' && block.level <= DEEPEST;
}

function template(level: number): string {
  return element(
    'text:table-of-content-entry-template',
    { 'text:outline-level': level, 'text:style-name': `Contents_20_${level}` },
    element('text:index-entry-link-start'),
    element('text:index-entry-text'),
    element('text:index-entry-tab-stop', { 'style:type': 'right', 'style:leader-char': '.' }),
    element('text:index-entry-page-number'),
    element('text:index-entry-link-end'),
  );
}

function entry({ id, level, text }: Heading, page: number, body: OdtBody): string {
  const number = element('text:bookmark-ref', { 'text:reference-format': 'page', 'text:ref-name': id }, String(page));
  const link = element(
    'text:a',
    {
      'xlink:type': 'simple',
      'xlink:href': `#${id}`,
      'text:style-name': 'Index_20_link',
      'text:visited-style-name': 'Index_20_link',
    },
    odtText(text) + element('text:tab') + number,
  );
  return body.paragraph(`Contents ${level}`, link);
}

/** Links of the contents look like text: the whole line is one. */
export function indexLinkStyle(): string {
  return element(
    'style:style',
    { 'style:name': 'Index_20_link', 'style:display-name': 'Index link', 'style:family': 'text' },
    element('style:text-properties', { 'fo:color': ACCENT, 'style:text-underline-style': 'none' }),
  );
}
