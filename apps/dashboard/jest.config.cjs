module.exports = { ...require('../../tools/jest/angular-preset.cjs')('apps/dashboard'), displayName: 'dashboard' };
