const preset = require('../../tools/jest/preset.cjs');

module.exports = { ...preset, displayName: 'bench', roots: ['<rootDir>/apps/bench/src'] };
