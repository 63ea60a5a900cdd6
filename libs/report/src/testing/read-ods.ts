import { strFromU8, unzipSync } from 'fflate';

export type ReadCell = string | number | Date | null;
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly ReadCell[])[];
}

/** Reads back what our own spreadsheets hold: no repeated or merged cells. Apart from the writer, so that it can tell on it. */
export function readOwnOds(bytes: Uint8Array): { readonly sheets: readonly ReadSheet[] } {
  const content = strFromU8(unzipSync(bytes)['content.xml'] ?? new Uint8Array());
  const sheets = [...content.matchAll(/<table:table table:name="([^"]*)".*?<\/table:table>/gs)].map(
    ([table, name = '']) => ({ name: unescaped(name), rows: rowsOf(table) }),
  );
  return { sheets };
}

function rowsOf(table: string): ReadCell[][] {
  return [...table.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].map(
      ([, attributes = '', content = '']) => cellOf(attributes, content),
    ),
  );
}

function cellOf(attributes: string, content: string): ReadCell {
  const [, type] = /office:value-type="(\w+)"/.exec(attributes) ?? [];
  if (type === 'float') return Number(/office:value="([^"]*)"/.exec(attributes)?.[1]);
  if (type === 'date') return new Date(`${/office:date-value="([^"]*)"/.exec(attributes)?.[1]}T00:00:00Z`);
  if (type !== 'string') return null;
  const lines = [...content.matchAll(/<text:p>(.*?)<\/text:p>|<text:p\/>/gs)].map(([, line = '']) => line);
  const spaced = lines
    .join('\n')
    .replace(/<text:s text:c="(\d+)"\/>/g, (_, count: string) => ' '.repeat(Number(count)));
  return unescaped(spaced.replace(/<[^>]+>/g, ''));
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
