import { element } from '../archive/xml';
import { FAINT_INK, INK } from '../theme/colours';
import { odfFile } from '../odt/namespaces';
import { LOCALES } from '../odt/odf-meta';
import { odtText } from '../odt/odt-text';
import { MOST_PAGES_ACROSS } from './print-width';
import type { Workbook } from './workbook';

const PAGES_ACROSS = Array.from({ length: MOST_PAGES_ACROSS }, (_, at) => at + 1);

/** styles.xml: the font of all cells and the printed page, with the marks above and the page number below. */
export function odsStyles(workbook: Workbook): string {
  const locale = LOCALES[workbook.language];
  const all = element(
    'style:default-style',
    { 'style:family': 'table-cell' },
    element('style:text-properties', {
      'fo:font-family': 'Arial',
      'fo:font-size': '10pt',
      'fo:color': INK,
      'fo:language': locale.language,
      'fo:country': locale.country,
    }),
  );
  const named = element('style:style', { 'style:name': 'Default', 'style:family': 'table-cell' });
  return odfFile(
    'document-styles',
    element('office:styles', {}, all, named, printed()),
    element(
      'office:automatic-styles',
      {},
      layout('CoverLayout', 'portrait', 1),
      ...PAGES_ACROSS.map((pages) => layout(`TableLayout${pages}`, 'landscape', pages)),
    ),
    element(
      'office:master-styles',
      {},
      master('CoverSheet', 'CoverLayout', workbook),
      ...PAGES_ACROSS.map((pages) => master(`TableSheet${pages}`, `TableLayout${pages}`, workbook)),
    ),
  );
}

function layout(name: string, orientation: 'portrait' | 'landscape', pagesAcross: number): string {
  const [width, height] = orientation === 'portrait' ? ['21cm', '29.7cm'] : ['29.7cm', '21cm'];
  const distance = { 'fo:min-height': '0.7cm' };
  return element(
    'style:page-layout',
    { 'style:name': name },
    element('style:page-layout-properties', {
      'fo:page-width': width,
      'fo:page-height': height,
      'style:print-orientation': orientation,
      'fo:margin-top': '1.2cm',
      'fo:margin-bottom': '1.2cm',
      'fo:margin-left': '1.5cm',
      'fo:margin-right': '1.5cm',
      'style:scale-to-X': pagesAcross,
    }),
    element(
      'style:header-style',
      {},
      element('style:header-footer-properties', { ...distance, 'fo:margin-bottom': '0.3cm' }),
    ),
    element(
      'style:footer-style',
      {},
      element('style:header-footer-properties', { ...distance, 'fo:margin-top': '0.3cm' }),
    ),
  );
}

function printed(): string {
  return element(
    'style:style',
    { 'style:name': 'Printed', 'style:family': 'paragraph' },
    element('style:text-properties', { 'fo:font-family': 'Arial', 'fo:font-size': '8pt', 'fo:color': FAINT_INK }),
  );
}

function master(name: string, layoutName: string, { title, marks, page }: Workbook): string {
  const said = (content: string): string => element('text:p', { 'text:style-name': 'Printed' }, content);
  const number = page
    .split(/(\{pages?\})/)
    .map((part) => {
      if (part === '{page}') return element('text:page-number', {}, '1');
      if (part === '{pages}') return element('text:page-count', {}, '1');
      return odtText(part);
    })
    .join('');
  return element(
    'style:master-page',
    { 'style:name': name, 'style:page-layout-name': layoutName },
    element(
      'style:header',
      {},
      element('style:region-left', {}, said(odtText(title))),
      element('style:region-right', {}, said(odtText(marks.join(' · ')))),
    ),
    element(
      'style:footer',
      {},
      element('style:region-left', {}, said(element('text:sheet-name', {}, '–'))),
      element('style:region-right', {}, said(number)),
    ),
  );
}
