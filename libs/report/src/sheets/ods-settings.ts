import { element } from '../archive/xml';
import { odfFile } from '../odt/namespaces';
import type { Sheet } from './workbook';

/** settings.xml: the first row of each table stays in view. */
export function odsSettings(sheets: readonly Sheet[]): string {
  const [first] = sheets;
  const view = element(
    'config:config-item-map-entry',
    {},
    item('ViewId', 'string', 'view1'),
    element(
      'config:config-item-map-named',
      { 'config:name': 'Tables' },
      ...sheets.map(({ name, layout }) =>
        element('config:config-item-map-entry', { 'config:name': name }, ...(layout === 'table' ? FROZEN : WHOLE)),
      ),
    ),
    item('ActiveTable', 'string', first?.name ?? ''),
  );
  return odfFile(
    'document-settings',
    element(
      'office:settings',
      {},
      element(
        'config:config-item-set',
        { 'config:name': 'ooo:view-settings' },
        element('config:config-item-map-indexed', { 'config:name': 'Views' }, view),
      ),
    ),
  );
}

/** Split mode 2 is "frozen"; the cursor stands below the header. */
const FROZEN = [
  item('CursorPositionY', 'int', '1'),
  item('HorizontalSplitMode', 'short', '0'),
  item('VerticalSplitMode', 'short', '2'),
  item('VerticalSplitPosition', 'int', '1'),
  item('ActiveSplitRange', 'short', '2'),
  item('PositionTop', 'int', '0'),
  item('PositionBottom', 'int', '1'),
];

const WHOLE = [item('ShowGrid', 'boolean', 'false')];

function item(name: string, type: string, value: string): string {
  return element('config:config-item', { 'config:name': name, 'config:type': type }, value);
}
