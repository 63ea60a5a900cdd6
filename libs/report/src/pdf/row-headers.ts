import type { Block, Table } from '../document/report-document';
import { refused, type PdfObject } from './pdf-objects';
import { elementsOf, structureTree, type StructureElement } from './structure-tree';

/**
 * Makes the cells of each table's row header headers of their row: the typesetter tags the titles of columns alone, and
 * a reader that speaks would name none of the rows. Throws where the tables of the file are not those of the document.
 */
export function withRowHeaders(objects: readonly PdfObject[], blocks: readonly Block[]): readonly PdfObject[] {
  const tables = blocks.filter((block) => block.type === 'table');
  const root = structureTree(objects);
  const tagged = root === null ? [] : [...elementsOf('Table', root)];
  if (tagged.length !== tables.length) throw refused('number of tables');
  const headers = new Set(tables.flatMap((table, at) => headerCells(table, tagged[at])));
  return objects.map((object) => (headers.has(object.number) ? { ...object, text: asHeader(object.text) } : object));
}

function headerCells({ columns }: Table, table: StructureElement | undefined): readonly number[] {
  const place = columns.findIndex(({ rowHeader }) => rowHeader === true);
  if (place < 0 || table === undefined) return [];
  return [...elementsOf('TR', table)]
    .map(({ children }) => children.filter((child) => 'role' in child))
    .filter((cells) => cells.length === columns.length && cells.every(({ role }) => role === 'TD'))
    .flatMap((cells) => cells[place]?.number ?? []);
}

function asHeader(text: string): string {
  if (!text.includes('\n  /S /TD\n') || !text.includes('/O /Table\n')) throw refused('cell of a table');
  return text.replace('\n  /S /TD\n', '\n  /S /TH\n').replace('/O /Table\n', '/O /Table\n    /Scope /Row\n');
}
