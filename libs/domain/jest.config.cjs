const preset = require('../../tools/jest/preset.cjs');

/** The domain is tested to the last branch: anything less fails. */
module.exports = {
  ...preset,
  displayName: 'domain',
  roots: ['<rootDir>/libs/domain/src'],
  collectCoverage: true,
  collectCoverageFrom: ['libs/domain/src/**/*.ts', '!**/*.spec.ts', '!**/index.ts'],
  coverageDirectory: 'coverage/domain',
  coverageThreshold: { global: { branches: 100, functions: 100, lines: 100, statements: 100 } },
};
