/**
 * Size of the dashboard as a browser receives it: gzip, in kB of 1,000 bytes. Angular's own budgets count raw bytes.
 * Initial = what index.html loads. A lazy route = its entry and all it needs beyond that; pages lie inside the shell, so
 * theirs counts beyond the shell. The chart library and the editor of report texts count apart: they come when asked for.
 * The first screen is what a reader waits for.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const LIMITS = { initial: 120, route: 40, chart: 90, editor: 90 };
/** Fetched when somebody opens a text of the report to write it, never with its page. */
const EDITOR = '/editor/rich-text-editor.ts';
const folder = join(import.meta.dirname, '..', 'dist', 'dashboard');
const statsFile = join(folder, 'browser-stats.json');
if (!existsSync(statsFile)) {
  console.error('No build to weigh: run "nx build dashboard" first.');
  process.exit(2);
}
const { outputs } = JSON.parse(readFileSync(statsFile, 'utf8'));
const index = readFileSync(join(folder, 'browser', 'index.html'), 'utf8');

const weights = new Map();
function weightOf(name) {
  if (!weights.has(name)) {
    const file = join(folder, 'browser', name);
    weights.set(name, existsSync(file) ? gzipSync(readFileSync(file), { level: 9 }).length / 1000 : 0);
  }
  return weights.get(name);
}

/** A chunk and all it imports at once, not what it imports when asked. */
function withStaticImports(names, found = new Set()) {
  for (const name of names) {
    if (found.has(name) || !name.endsWith('.js')) continue;
    found.add(name);
    const imports = outputs[name]?.imports ?? [];
    withStaticImports(
      imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path),
      found,
    );
  }
  return found;
}

const sumOf = (names) => [...names].reduce((sum, name) => sum + weightOf(name), 0);
const linked = [...index.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, name]) => name);
const initialScripts = withStaticImports(linked.filter((name) => name.endsWith('.js')));
const initial = sumOf(initialScripts) + sumOf(linked.filter((name) => name.endsWith('.css')));

const holdsCharts = (name) =>
  Object.keys(outputs[name]?.inputs ?? {}).some((path) => path.includes('@swimlane/ngx-charts'));
const entries = Object.entries(outputs).filter(([name, { entryPoint }]) => entryPoint && !initialScripts.has(name));
const beyond = (names) => new Set([...withStaticImports(names)].filter((name) => !initialScripts.has(name)));

/** What a page adds to the shell; the shell itself to the start. */
const inside = (name) => new Set([...beyond([name])].filter((script) => name === shell || !shellScripts.has(script)));

const drawings = entries.filter(([name]) => name.endsWith('.js') && [...beyond([name])].some(holdsCharts));
const animations = entries.filter(
  ([, { entryPoint }]) => entryPoint.includes('platform-browser') && entryPoint.includes('animations'),
);
const shell = entries.find(([, { entryPoint }]) => entryPoint.endsWith('/app/app.routes.ts'))?.[0];
const cockpit = entries.find(([, { entryPoint }]) => entryPoint.endsWith('/cockpit/cockpit.routes.ts'))?.[0];
const shellScripts = shell === undefined ? new Set() : beyond([shell]);
const rows = [['initial', initial, LIMITS.initial]];
for (const [name, { entryPoint }] of entries) {
  if (!name.endsWith('.js') || !entryPoint.startsWith('apps/dashboard')) continue;
  const limit = entryPoint.endsWith(EDITOR) ? LIMITS.editor : LIMITS.route;
  rows.push([entryPoint.replace('apps/dashboard/src/app/', ''), sumOf(inside(name)), limit]);
}
if (drawings.length > 0) {
  const names = [...drawings, ...animations].map(([name]) => name);
  rows.push(['charts', sumOf(beyond(names)), LIMITS.chart]);
}

const firstScreen = initial + sumOf(new Set([...shellScripts, ...(cockpit ? beyond([cockpit]) : [])]));

let failed = 0;
for (const [name, size, limit] of rows.sort((one, other) => other[1] - one[1])) {
  const over = size > limit;
  failed += Number(over);
  console.log(`${over ? 'OVER' : 'ok  '} ${size.toFixed(1).padStart(6)} kB of ${String(limit).padStart(3)}  ${name}`);
}
console.log(`       ${firstScreen.toFixed(1).padStart(6)} kB        first screen of the cockpit, charts not counted`);
if (drawings.length === 0) {
  console.error('No chart found in the build: the chart budget was not checked.');
  failed += 1;
}
process.exit(failed > 0 ? 1 : 0);
