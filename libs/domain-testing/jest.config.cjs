const preset = require('../../tools/jest/preset.cjs');

module.exports = { ...preset, displayName: 'domain-testing', roots: ['<rootDir>/libs/domain-testing/src'] };
