// Holds OpenDocument files against the OASIS schema of ODF 1.3 and against what it cannot say (parts, references,
// headings, words of pictures), opens them in LibreOffice, and shows that a spoiled file would be noticed.
// node tools/report-proofs/odf.mjs FILE.odt… FILE.ods…
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { odfComplaints } from './odf-sense.mjs';
import { ODF_FAULTS } from './odf-faults.mjs';
import { convert } from './libre-office.mjs';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: node tools/report-proofs/odf.mjs FILE.odt… FILE.ods…');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'odf-proof-'));
const count = { passed: 0, failed: 0 };
try {
  for (const [at, file] of files.entries()) {
    note(`${basename(file)}: schema of ODF 1.3, parts and references`, odfComplaints(readFileSync(file), folder));
    note(`${basename(file)}: LibreOffice opens it`, await openingFaults(file, join(folder, String(at))));
  }
  for (const kind of ['odt', 'ods']) {
    const file = files.find((each) => each.endsWith(`.${kind}`));
    if (file === undefined) continue;
    for (const [name, spoil] of Object.entries(ODF_FAULTS[kind]))
      note(`notices in ${kind}: ${name}`, unnoticed(file, spoil));
  }
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

/** A PDF comes of it. */
async function openingFaults(file, out) {
  try {
    const [pdf] = await convert(file, 'pdf', out);
    const bytes = pdf === undefined ? new Uint8Array() : readFileSync(pdf);
    return bytes.length > 1000 && strFromU8(bytes.subarray(0, 5)) === '%PDF-' ? [] : ['no PDF came of it'];
  } catch (error) {
    return [String(error.message ?? error).split('\n')[0]];
  }
}

/** The first entry is not compressed, as it was, unless that is the fault. */
function unnoticed(file, spoil) {
  const parts = unzipSync(readFileSync(file));
  const spoiled = spoil(parts);
  if (spoiled === null) return ['the file has nothing to spoil in this way'];
  const zip = Object.fromEntries(
    Object.entries(spoiled).map(([path, content]) => [path, [content, { level: path === 'mimetype' ? 0 : 6 }]]),
  );
  return odfComplaints(zipSync(zip), folder).length > 0 ? [] : ['went unnoticed'];
}
