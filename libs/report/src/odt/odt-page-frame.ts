import type { ReportDocument } from '../document/report-document';
import { element } from '../archive/xml';
import { LINE } from '../theme/colours';
import { cm, pageSize } from './page-size';
import { odtText } from './odt-text';

type Orientation = ReportDocument['orientation'];

const HEADER_TABLE = 'FrameTable';
const TURNED_HEADER_TABLE = 'TurnedFrameTable';

/** Page layouts of the cover, of the other pages, and of those on their side; the same paper. */
export function pageLayouts({ orientation }: ReportDocument): string {
  return (
    layout('CoverLayout', orientation, '0.2cm', '0.3cm') +
    layout('PageLayout', orientation, '0.7cm', '0.5cm') +
    layout('TurnedLayout', 'landscape', '0.7cm', '0.5cm') +
    headerTable(HEADER_TABLE, pageSize(orientation).textWidth) +
    headerTable(TURNED_HEADER_TABLE, pageSize('landscape').textWidth)
  );
}

function layout(name: string, orientation: Orientation, headerGap: string, footerGap: string): string {
  const { width, height, side, top, bottom } = pageSize(orientation);
  const properties = {
    'fo:page-width': cm(width),
    'fo:page-height': cm(height),
    'style:print-orientation': orientation,
    'fo:margin-top': cm(top),
    'fo:margin-bottom': cm(bottom),
    'fo:margin-left': cm(side),
    'fo:margin-right': cm(side),
  };
  return element(
    'style:page-layout',
    { 'style:name': name },
    element('style:page-layout-properties', properties),
    element(
      'style:header-style',
      {},
      element('style:header-footer-properties', { 'fo:min-height': '0.6cm', 'fo:margin-bottom': headerGap }),
    ),
    element(
      'style:footer-style',
      {},
      element('style:header-footer-properties', { 'fo:min-height': '0.6cm', 'fo:margin-top': footerGap }),
    ),
  );
}

function headerTable(name: string, width: number): string {
  const style = (styled: string, family: string, properties: string): string =>
    element('style:style', { 'style:name': styled, 'style:family': family }, properties);
  return (
    style(name, 'table', element('style:table-properties', { 'style:width': cm(width), 'table:align': 'left' })) +
    style(
      `${name}.A`,
      'table-column',
      element('style:table-column-properties', { 'style:column-width': cm(width * 0.42) }),
    ) +
    style(
      `${name}.B`,
      'table-column',
      element('style:table-column-properties', { 'style:column-width': cm(width * 0.58) }),
    ) +
    style(
      `${name}.Cell`,
      'table-cell',
      element('style:table-cell-properties', {
        'fo:border-bottom': `0.5pt solid ${LINE}`,
        'fo:padding-bottom': '0.1cm',
        'fo:padding-left': '0cm',
        'fo:padding-right': '0cm',
        'style:vertical-align': 'bottom',
      }),
    )
  );
}

/** The cover has the marks above and the colophon at its foot; all other pages the running head and the page number. */
export function masterPages(document: ReportDocument): string {
  const marks = marksOf(document);
  const cover = element(
    'style:master-page',
    { 'style:name': 'Cover', 'style:page-layout-name': 'CoverLayout', 'style:next-style-name': 'Standard' },
    element('style:header', {}, marks || paragraph('Header')),
    element('style:footer', {}, colophon(document)),
  );
  const page = element(
    'style:master-page',
    { 'style:name': 'Standard', 'style:page-layout-name': 'PageLayout' },
    element('style:header', {}, marks, runningHead(document, 'RunningHead', HEADER_TABLE)),
    element('style:footer', {}, paragraph('Footer', pageNumber(document))),
  );
  const turned = element(
    'style:master-page',
    { 'style:name': 'Turned', 'style:page-layout-name': 'TurnedLayout' },
    element('style:header', {}, marks, runningHead(document, 'TurnedRunningHead', TURNED_HEADER_TABLE)),
    element('style:footer', {}, paragraph('Footer', pageNumber(document))),
  );
  return page + turned + (document.cover === null ? '' : cover);
}

function marksOf({ draftMark, marks }: ReportDocument): string {
  const said = [...(draftMark === null ? [] : [draftMark]), ...marks];
  return said.length === 0 ? '' : paragraph('Header_20_mark', odtText(said.join(' · ')));
}

function runningHead(document: ReportDocument, name: string, look: string): string {
  const cell = (content: string): string =>
    element('table:table-cell', { 'table:style-name': `${look}.Cell`, 'office:value-type': 'string' }, content);
  const chapter = element('text:chapter', { 'text:display': 'name', 'text:outline-level': 1 });
  return (
    element(
      'table:table',
      { 'table:name': name, 'table:style-name': look },
      element('table:table-column', { 'table:style-name': `${look}.A` }),
      element('table:table-column', { 'table:style-name': `${look}.B` }),
      element(
        'table:table-row',
        {},
        cell(paragraph('Header', odtText(document.runningHead))),
        cell(paragraph('Header_20_chapter', chapter)),
      ),
    ) + paragraph('End_20_of_20_table')
  );
}

/** "Seite {page} von {pages}" with fields for the numbers. */
function pageNumber({ words }: ReportDocument): string {
  return words.page
    .split(/(\{pages?\})/)
    .map((part) => {
      if (part === '{page}') return element('text:page-number', { 'text:select-page': 'current' }, '1');
      if (part === '{pages}') return element('text:page-count', {}, '1');
      return odtText(part);
    })
    .join('');
}

function colophon({ cover, language }: ReportDocument): string {
  const lines = (cover?.colophon ?? []).map(({ label, text: said }) =>
    paragraph('Colophon', odtText(`${label}${language === 'fr' ? '\u00a0' : ''}: ${said}`)),
  );
  return lines.length === 0 ? paragraph('Footer') : lines.join('');
}

function paragraph(style: string, content = ''): string {
  return element('text:p', { 'text:style-name': style }, content);
}
