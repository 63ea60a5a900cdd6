// `npm run report-proofs`: the annual report of the sample in every format and both languages, made by the command in two
// fresh installations. Both have to give the same bytes; then each file goes before its judges: veraPDF and the own check
// of PDF, the Open XML SDK, the OASIS schema, LibreOffice. Each judge has to catch spoiled files too.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildServer } from '../server/build.mjs';
import { freePort, startProduct } from '../trust/running-product.mjs';

const run = promisify(execFile);
const ENOUGH = 64 * 1024 * 1024;
const ROUND = '2025';
const LANGUAGES = ['de', 'fr'];
const folder = mkdtempSync(join(tmpdir(), 'report-proofs-'));
const count = { passed: 0, failed: 0 };

function note(name, fine, complaint = '') {
  count[fine ? 'passed' : 'failed']++;
  console.log(`${fine ? 'ok' : 'FAILED'}: ${name}${fine || complaint === '' ? '' : `\n    ${complaint}`}`);
}

/** An installation of its own with the sample data, and the report's files made by the command. */
async function freshInstallation(name) {
  const data = join(folder, name);
  // A database of the environment would be shared by both.
  const environment = { DATA_DIR: data, DATABASE_URL: undefined };
  const product = await startProduct({ port: await freePort(), environment });
  await product.kill('SIGTERM');
  const out = join(folder, `${name}-files`);
  for (const language of LANGUAGES) {
    const words = ['--round', ROUND, '--lang', language, '--format', 'all', '--out', out];
    await run('node', ['tools/server/report.mjs', ...words], {
      env: { ...process.env, ...environment },
      maxBuffer: ENOUGH,
    });
  }
  return out;
}

const checksum = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

function compare(one, other) {
  const names = readdirSync(one).sort();
  note('both installations make the same files', names.join() === readdirSync(other).sort().join(), names.join(', '));
  for (const name of names)
    note(`${name}: the same bytes in both installations`, checksum(join(one, name)) === checksum(join(other, name)));
  return names.map((name) => join(one, name));
}

/** A judge closes with 'N passed, N failed'. */
async function judge(script, files) {
  const program = [`tools/report-proofs/${script}`, ...files];
  const said = await run('node', program, { maxBuffer: ENOUGH }).catch((error) => error);
  console.log(`── ${script}\n${said.stdout}${said.stderr}`);
  const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/u.exec(said.stdout) ?? [null, '0', '1'];
  count.passed += Number(passed);
  count.failed += Math.max(Number(failed), said instanceof Error ? 1 : 0);
}

async function oneAfterTheOther(judgements) {
  for (const [script, files] of judgements) await judge(script, files);
}

try {
  await buildServer();
  const installations = [freshInstallation('one'), freshInstallation('two')];
  const files = compare(...(await Promise.all(installations)));
  note('eight formats in two languages', files.length === 16, files.join(', '));
  const of = (...endings) => files.filter((file) => endings.some((ending) => file.endsWith(`.${ending}`)));
  // Two at a time, about as long as each other.
  await Promise.all([
    oneAfterTheOther([
      ['pdf.mjs', of('pdf')],
      // The other language has the same marks and rules of style.
      ['html.mjs', of('html').slice(0, 1)],
    ]),
    oneAfterTheOther([
      ['docx.mjs', of('docx')],
      ['odf.mjs', of('odt', 'ods')],
      ['sheets.mjs', of('xlsx', 'ods')],
    ]),
  ]);
} catch (error) {
  note('the proofs come to their end', false, error.message);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 && count.passed > 0 ? 0 : 1;
