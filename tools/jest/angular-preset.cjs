/** Shared Jest settings of the projects that run in the browser: jsdom, zoneless, names resolve as in tsconfig.base.json. */
const { join } = require('node:path');
const { createCjsPreset } = require('jest-preset-angular/presets');

const root = join(__dirname, '..', '..');

module.exports = (project) => ({
  ...createCjsPreset({ tsconfig: `<rootDir>/${project}/tsconfig.spec.json` }),
  rootDir: root,
  roots: [`<rootDir>/${project}/src`],
  testMatch: ['**/*.spec.ts'],
  setupFilesAfterEnv: [join(__dirname, 'angular-setup.ts')],
  moduleNameMapper: {
    '^@wegmarke/([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^@wegmarke/([a-z-]+)/([a-z-]+)$': '<rootDir>/libs/$1/src/$2/index.ts',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/tmp'],
  // A page in jsdom takes seconds on a busy machine; that says nothing about the page.
  testTimeout: 60_000,
  transformIgnorePatterns: ['node_modules/(?!.*\\.mjs$|d3-|internmap|@swimlane)'],
});
