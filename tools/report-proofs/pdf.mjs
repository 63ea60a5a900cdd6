// node tools/report-proofs/pdf.mjs FILE.pdf…: each file against PDF/UA-1, PDF/A-2a and the own check of what a reader
// that speaks would find; then copies of the first file with one fault each, of which every one has to be caught.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { validate } from './verapdf.mjs';

const require = createRequire(import.meta.url);
require('../typescript/register.cjs');
const { checkPdf } = require('../../libs/report/src/testing/pdf-proof/check-pdf.ts');
const { spoiledPdfs } = require('../../libs/report/src/testing/pdf-proof/spoiled-pdfs.ts');

let [passed, failed] = [0, 0];

function told(name, complaints) {
  if (complaints.length === 0) passed++;
  else failed++;
  console.log(`${complaints.length === 0 ? 'ok' : 'FAILED'}: ${name}`);
  for (const complaint of complaints.slice(0, 10)) console.log(`    ${complaint}`);
}

async function proveGood(files) {
  for (const { file, flavour, compliant, failed: rules } of validate(files)) {
    told(`${basename(file)} is ${flavour}`, compliant ? [] : rules.length > 0 ? rules : ['not compliant']);
  }
  for (const file of files) told(`${basename(file)} makes sense`, await checkPdf(readFileSync(file)));
}

async function proveCaught(file) {
  const folder = mkdtempSync(join(tmpdir(), 'spoiled-'));
  try {
    const spoiled = spoiledPdfs(readFileSync(file)).map(({ fault, bytes }, at) => {
      const path = join(folder, `${at}.pdf`);
      writeFileSync(path, bytes);
      return { fault, bytes, path };
    });
    const results = validate(spoiled.map(({ path }) => path));
    for (const { fault, bytes, path } of spoiled) {
      const byStandards = results.filter((result) => result.file === path && !result.compliant);
      const bySense = await checkPdf(bytes);
      const by = [...byStandards.map(({ flavour }) => flavour), ...(bySense.length > 0 ? ['sense'] : [])];
      told(`caught by ${by.join(', ') || 'nothing'}: ${fault}`, by.length > 0 ? [] : ['this fault was missed']);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Usage: node tools/report-proofs/pdf.mjs FILE.pdf…');
  process.exit(2);
}
await proveGood(files);
await proveCaught(files[0]);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
