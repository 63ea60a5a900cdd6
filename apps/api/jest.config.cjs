const preset = require('../../tools/jest/preset.cjs');

// One spec file at a time: each has an embedded database of its own in memory.
module.exports = {
  ...preset,
  displayName: 'api',
  roots: ['<rootDir>/apps/api/src'],
  maxWorkers: 1,
  // The sample strategy is replayed once for all specs; on a busy machine that takes a while.
  testTimeout: 180_000,
};
