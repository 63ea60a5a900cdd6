const preset = require('../../tools/jest/preset.cjs');

module.exports = { ...preset, displayName: 'wording', roots: ['<rootDir>/libs/wording/src'] };
