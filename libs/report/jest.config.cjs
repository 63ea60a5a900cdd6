const preset = require('../../tools/jest/preset.cjs');

module.exports = { ...preset, displayName: 'report', maxWorkers: 2, roots: ['<rootDir>/libs/report/src'] };
