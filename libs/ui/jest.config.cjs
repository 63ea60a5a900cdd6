module.exports = { ...require('../../tools/jest/angular-preset.cjs')('libs/ui'), displayName: 'ui' };
