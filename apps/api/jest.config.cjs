const preset = require('../../tools/jest/embedded-preset.cjs');

/** Asks the same of either database; SKIP_NEUTRAL=1 leaves it out where it was asked before. */
const neutral = ['/authorisation/', '/fuzz\\.api', '/oidc/', '/openapi/'];

// Two spec files at a time: each has an embedded database of its own in memory.
module.exports = {
  ...preset,
  displayName: 'api',
  roots: ['<rootDir>/apps/api/src'],
  maxWorkers: 2,
  testPathIgnorePatterns: ['/node_modules/', ...(process.env.SKIP_NEUTRAL ? neutral : [])],
  // The sample strategy is replayed once for all specs; on a busy machine that takes a while.
  testTimeout: 180_000,
};
