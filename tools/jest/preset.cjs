/** Shared Jest settings of every project that runs in Node: swc compiles as the server build does, names resolve as in tsconfig.base.json. */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..', '..');
const swc = JSON.parse(readFileSync(join(__dirname, 'swc.json'), 'utf8'));

module.exports = {
  rootDir: root,
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false }] },
  moduleNameMapper: { '^@wegmarke/([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts' },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/tmp'],
  coverageReporters: ['text', 'json-summary'],
};
