/**
 * `node --require tools/typescript/register.cjs entry.ts`: runs the sources as the server build would compile them, so that
 * specs can start a process of the program without building it. Names resolve as in tsconfig.base.json.
 */
const { existsSync, readFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');

const root = join(__dirname, '..', '..');
const settings = JSON.parse(readFileSync(join(root, 'tools', 'jest', 'swc.json'), 'utf8'));
const ALIAS = /^@wegmarke\/([a-z-]+)$/;

const resolveFilename = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  const [, lib] = ALIAS.exec(request) ?? [];
  const source = lib && join(root, 'libs', lib, 'src', 'index.ts');
  return source && existsSync(source) ? source : resolveFilename.call(this, request, ...rest);
};

Module._extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), { ...settings, swcrc: false, filename });
  module._compile(code, filename);
};
