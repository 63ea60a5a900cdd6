// Opens files in LibreOffice without a window, each time in a profile of its own: nothing of a person's settings, and
// two runs at once do not wait for each other.
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PATIENCE = 240_000;

/** Converts into `out` and answers the files that came of it. `target` as LibreOffice writes it: `pdf`, `csv:…`. */
export async function convert(file, target, out) {
  mkdirSync(out, { recursive: true });
  const profile = pathToFileURL(join(out, 'profile')).href;
  const options = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', target, '--outdir', out, file];
  // Without a language of the machine it could not write the names of sheets into names of files.
  await run('soffice', options, { timeout: PATIENCE, env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  return readdirSync(out)
    .filter((name) => name !== 'profile')
    .map((name) => join(out, name));
}
