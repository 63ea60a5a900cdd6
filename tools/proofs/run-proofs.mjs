// `npm run proofs`: plants one fault at a time in a copy of the sources and expects the check that guards against it to
// find it. A check that stays silent counts as failed here. `-- --quick` leaves out the slow faults: more of a kind that
// another fault stands for.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { seededFaults } from './seeded-faults.mjs';

const copy = resolve('tmp/proofs');

function copySources() {
  rmSync(copy, { recursive: true, force: true });
  const files = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { encoding: 'utf8', maxBuffer: 1e8 });
  for (const file of files.stdout.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(file, join(copy, file), { force: true });
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  // Nx takes the nearest repository as its workspace; the copy is one of its own.
  spawnSync('git', ['init', '-q'], { cwd: copy });
}

function check(command) {
  const [program, ...args] = command;
  const run = spawnSync(program, args, {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, NX_DAEMON: 'false', FORCE_COLOR: '0', NX_WORKSPACE_ROOT_PATH: copy },
  });
  return { ok: run.status === 0, output: `${run.stdout}\n${run.stderr}` };
}

/** Plants the fault, runs the check, takes the fault away again. */
function finds({ plant, command, expects }) {
  const path = join(copy, plant.file);
  const before = plant.replace ? readFileSync(path, 'utf8') : null;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, before === null ? plant.text : replaced(before, plant.replace));
  for (const [file, text] of Object.entries(plant.also ?? {})) writeFileSync(join(copy, file), text);
  const { ok, output } = check(command);
  if (before === null) rmSync(path);
  else writeFileSync(path, before);
  for (const file of Object.keys(plant.also ?? {})) rmSync(join(copy, file));
  return { found: !ok && output.includes(expects), output };
}

function replaced(text, [from, to]) {
  if (!text.includes(from)) throw new Error(`The place to plant the fault is gone: ${from}`);
  return text.replace(from, to);
}

copySources();
let passed = 0;
let failed = 0;
const quick = process.argv.includes('--quick');
for (const fault of seededFaults.filter(({ slow }) => !(quick && slow))) {
  const { found, output } = finds(fault);
  if (found) passed += 1;
  else failed += 1;
  console.log(`${found ? 'found ' : 'MISSED'} ${fault.name}`);
  if (!found) console.log(output.slice(-3000));
}
rmSync(copy, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
