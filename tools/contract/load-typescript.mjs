import { existsSync, readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const swc = JSON.parse(readFileSync(join(root, 'tools/jest/swc.json'), 'utf8'));

/** Where a name inside a TypeScript source leads: a library of this workspace, or a file without its extension. */
function sourceOf(specifier, parent) {
  const library = /^@wegmarke\/([a-z-]+)$/.exec(specifier)?.[1];
  if (library) return join(root, 'libs', library, 'src/index.ts');
  if (!specifier.startsWith('.') || !parent?.startsWith('file:') || !parent.endsWith('.ts')) return null;
  const base = resolve(dirname(fileURLToPath(parent)), specifier);
  return [`${base}.ts`, join(base, 'index.ts')].find((file) => existsSync(file)) ?? null;
}

/** Sources load as they are, compiled in memory the way the tests compile them: no build is needed. */
registerHooks({
  resolve(specifier, context, next) {
    const file = sourceOf(specifier, context.parentURL);
    if (file) return { url: pathToFileURL(file).href, format: 'commonjs', shortCircuit: true };
    return next(specifier, context);
  },
  load(url, context, next) {
    if (!url.endsWith('.ts')) return next(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), { ...swc, filename, swcrc: false });
    return { format: 'commonjs', source: code, shortCircuit: true };
  },
});

const require = createRequire(import.meta.url);

/** A TypeScript source of the workspace, by its path from the root. */
export const loadSource = (path) => require(join(root, path));
