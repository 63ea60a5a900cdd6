/** Jest settings of projects whose specs have databases of their own: PostgreSQL by DATABASE_URL, else embedded ones. */
const preset = require('./preset.cjs');

/** Loaded once per worker; PostgreSQL needs none of it. */
const embeddedOfTheWorker = process.env.DATABASE_URL
  ? {}
  : { '^@electric-sql/pglite$': '<rootDir>/tools/jest/embedded-pglite.cjs' };

module.exports = {
  ...preset,
  testEnvironment: '<rootDir>/tools/jest/embedded-environment.cjs',
  globalTeardown: '<rootDir>/tools/jest/embedded-end.cjs',
  moduleNameMapper: { ...preset.moduleNameMapper, ...embeddedOfTheWorker },
};
