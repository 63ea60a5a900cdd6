const preset = require('../../tools/jest/preset.cjs');

module.exports = { ...preset, displayName: 'api-client', roots: ['<rootDir>/libs/api-client/src'] };
