// How many rows each sheet of a workbook holds, read from the file itself, and the rows of a CSV file.
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { piecesOf } from './pieces.mjs';

/** Name, number of rows and text of the first cell of every sheet. */
export function rowsOfWorkbook(file) {
  const parts = unzipSync(readFileSync(file));
  const text = (path) => strFromU8(parts[path] ?? new Uint8Array());
  return file.endsWith('.ods') ? rowsOfOds(text('content.xml')) : rowsOfXlsx(text);
}

function rowsOfOds(content) {
  return piecesOf(content, '<table:table ', '</table:table>').map((table) => ({
    name: plain(/table:name="([^"]+)"/u.exec(table)?.[1] ?? ''),
    rows: table.split('<table:table-row ').length - 1,
    first: plain(piecesOf(table, '<text:p>', '</text:p>')[0] ?? ''),
  }));
}

function rowsOfXlsx(text) {
  const shared = piecesOf(text('xl/sharedStrings.xml'), '<si>', '</si>').map(plain);
  return [...text('xl/workbook.xml').matchAll(/<sheet name="([^"]+)"/gu)].map(([, name], at) => {
    const sheet = text(`xl/worksheets/sheet${at + 1}.xml`);
    const [, index] = /<c r="A1"[^>]*><v>(\d+)</u.exec(sheet) ?? [];
    return { name: plain(name), rows: sheet.match(/<row /gu)?.length ?? 0, first: shared[Number(index)] ?? '' };
  });
}

function plain(xml) {
  return xml
    .replace(/<[^>]+>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** RFC 4180: a field in quotes may hold commas and line ends. */
export function rowsOfCsv(text) {
  const rows = [];
  let row = [];
  for (const [, quoted, open, end] of text
    .replace(/^\uFEFF/u, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gu)) {
    row.push(quoted === undefined ? open : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '' || end !== '') rows.push(row);
    row = [];
  }
  return rows;
}
