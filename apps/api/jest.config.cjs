const preset = require('../../tools/jest/preset.cjs');

// Two spec files at a time: each has an embedded database of its own in memory.
module.exports = {
  ...preset,
  displayName: 'api',
  roots: ['<rootDir>/apps/api/src'],
  maxWorkers: 2,
  // The sample strategy is replayed once for all specs; on a busy machine that takes a while.
  testTimeout: 180_000,
};
