import type { Language } from '@wegmarke/domain';
import { element, type Attributes } from '../archive/xml';
import { ACCENT, FAINT_INK, LINE } from '../theme/colours';
import { MOST_PAGES_ACROSS } from './print-width';
import type { ColumnKind, Sheet } from './workbook';

/** Names of the cell styles: one per kind of column, and those of the header and the cover. */
export const CELL_STYLES: Readonly<
  Record<ColumnKind | 'header' | 'headerNumber' | 'title' | 'label' | 'coverDay', string>
> = {
  text: 'CellText',
  number: 'CellNumber',
  euro: 'CellEuro',
  day: 'CellDay',
  header: 'CellHeader',
  headerNumber: 'CellHeaderNumber',
  title: 'CellTitle',
  label: 'CellLabel',
  coverDay: 'CellCoverDay',
};

/** Numbers stand at the right edge, but not glued to the words of the next column. */
const PADDING: Attributes = { 'fo:padding': '0.05cm', 'fo:padding-left': '0.1cm', 'fo:padding-right': '0.2cm' };
const UNDERLINED: Attributes = { ...PADDING, 'fo:border-bottom': `0.5pt solid ${LINE}`, 'style:vertical-align': 'top' };

export function odsCellStyles(language: Language): string {
  return (
    dayFormat(language) +
    euroFormat() +
    cell(CELL_STYLES.text, { cell: { ...UNDERLINED, 'fo:wrap-option': 'wrap' } }) +
    cell(CELL_STYLES.number, { cell: UNDERLINED }) +
    cell(CELL_STYLES.euro, { cell: UNDERLINED, format: 'EuroFormat' }) +
    cell(CELL_STYLES.day, { cell: UNDERLINED, format: 'DayFormat', align: 'end' }) +
    cell(CELL_STYLES.coverDay, { cell: UNDERLINED, format: 'DayFormat', align: 'start' }) +
    cell(CELL_STYLES.header, HEADER) +
    cell(CELL_STYLES.headerNumber, { ...HEADER, align: 'end' }) +
    cell(CELL_STYLES.title, {
      cell: { 'style:vertical-align': 'top' },
      text: { 'fo:font-size': '18pt', 'fo:font-weight': 'bold', 'fo:color': ACCENT },
    }) +
    cell(CELL_STYLES.label, { cell: { ...UNDERLINED, 'fo:wrap-option': 'wrap' }, text: { 'fo:color': FAINT_INK } }) +
    element(
      'style:style',
      { 'style:name': 'Row', 'style:family': 'table-row' },
      element('style:table-row-properties', { 'style:use-optimal-row-height': 'true' }),
    ) +
    sheetStyle('CoverSheet') +
    Array.from({ length: MOST_PAGES_ACROSS }, (_, at) => sheetStyle(`TableSheet${at + 1}`)).join('')
  );
}

interface CellLook {
  readonly cell: Attributes;
  readonly text?: Attributes;
  readonly align?: 'start' | 'end';
  readonly format?: string;
}

const HEADER: CellLook = {
  cell: { ...PADDING, 'fo:background-color': ACCENT, 'fo:wrap-option': 'wrap', 'style:vertical-align': 'middle' },
  text: { 'fo:color': '#ffffff', 'fo:font-weight': 'bold' },
};

function cell(name: string, { cell: properties, text, align, format }: CellLook): string {
  return element(
    'style:style',
    {
      'style:name': name,
      'style:family': 'table-cell',
      'style:parent-style-name': 'Default',
      'style:data-style-name': format,
    },
    element('style:table-cell-properties', {
      ...properties,
      'style:text-align-source': align === undefined ? undefined : 'fix',
    }),
    align === undefined ? '' : element('style:paragraph-properties', { 'fo:text-align': align }),
    text === undefined ? '' : element('style:text-properties', text),
  );
}

function sheetStyle(name: string): string {
  return element(
    'style:style',
    { 'style:name': name, 'style:family': 'table', 'style:master-page-name': name },
    element('style:table-properties', { 'table:display': 'true' }),
  );
}

/** A width in letters is about two millimetres for each. */
export function columnStyles(sheets: readonly Sheet[]): string {
  const widths = new Set(sheets.flatMap(({ columns }) => columns.map(({ width }) => width)));
  return [...widths]
    .toSorted((a, b) => a - b)
    .map((width) =>
      element(
        'style:style',
        { 'style:name': `Column${width}`, 'style:family': 'table-column' },
        element('style:table-column-properties', { 'style:column-width': `${Math.round(width * 21) / 100}cm` }),
      ),
    )
    .join('');
}

function dayFormat(language: Language): string {
  const between = element('number:text', {}, language === 'de' ? '.' : '/');
  const long = { 'number:style': 'long' };
  return element(
    'number:date-style',
    { 'style:name': 'DayFormat' },
    element('number:day', long),
    between,
    element('number:month', long),
    between,
    element('number:year', long),
  );
}

function euroFormat(): string {
  return element(
    'number:number-style',
    { 'style:name': 'EuroFormat' },
    element('number:number', {
      'number:decimal-places': 0,
      'number:min-integer-digits': 1,
      'number:grouping': 'true',
    }),
    element('number:text', {}, '\u00a0€'),
  );
}
