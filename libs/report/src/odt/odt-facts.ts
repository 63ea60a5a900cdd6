import type { Facts, Run, Sign } from '../document/report-document';
import { element } from '../archive/xml';
import type { OdtBody } from './odt-body';
import { shortRuns } from './short-runs';
import { runs } from './odt-runs';
import { odtText } from './odt-text';

interface Fact {
  readonly label: string;
  readonly value: readonly Run[];
  readonly sign?: Sign;
}

const LABELS = 0.3;
/** So many letters fit on a part of a page and stay together. */
const LONGEST_WHOLE = 1500;

/** Labels on the left, values on the right, without lines. */
export function facts({ items }: Pick<Facts, 'items'>, name: string, body: OdtBody): string {
  const column = (share: number): string =>
    element('table:table-column', { 'table:style-name': body.styles.column(body.width * share) });
  return (
    element(
      'table:table',
      { 'table:name': name, 'table:style-name': body.styles.table(body.width, lengthOf(items) <= LONGEST_WHOLE) },
      element('table:table-header-columns', {}, column(LABELS)),
      column(1 - LABELS),
      ...items.map((item) => fact(item, body)),
    ) + body.paragraph('End of table', '')
  );
}

function lengthOf(items: readonly Fact[]): number {
  return items.reduce((sum, { value }) => sum + 60 + value.reduce((letters, { text }) => letters + text.length, 0), 0);
}

function fact({ label, value, sign }: Fact, body: OdtBody): string {
  const style = body.styles.cell({
    'fo:padding-top': '0.06cm',
    'fo:padding-bottom': '0.06cm',
    'fo:padding-left': '0cm',
    'fo:padding-right': '0.3cm',
    'fo:border': 'none',
    'style:vertical-align': 'top',
  });
  const cell = (content: string): string =>
    element('table:table-cell', { 'table:style-name': style, 'office:value-type': 'string' }, content);
  const drawn = sign === undefined ? '' : body.pictures.sign(sign);
  return element(
    'table:table-row',
    { 'table:style-name': body.styles.row(lengthOf([{ label, value }]) <= LONGEST_WHOLE) },
    cell(body.paragraph('Facts label', odtText(label))),
    cell(
      shortRuns(value)
        .map((short, at) => body.paragraph('Facts value', (at === 0 ? drawn : '') + runs(short, body)))
        .join(''),
    ),
  );
}
