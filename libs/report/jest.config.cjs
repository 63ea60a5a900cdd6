const preset = require('../../tools/jest/preset.cjs');

module.exports = { ...preset, displayName: 'report', roots: ['<rootDir>/libs/report/src'] };
