const preset = require('../../tools/jest/preset.cjs');

module.exports = { ...preset, displayName: 'database', roots: ['<rootDir>/libs/database/src'] };
