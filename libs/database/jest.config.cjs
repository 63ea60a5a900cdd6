const preset = require('../../tools/jest/embedded-preset.cjs');

module.exports = { ...preset, displayName: 'database', roots: ['<rootDir>/libs/database/src'] };
