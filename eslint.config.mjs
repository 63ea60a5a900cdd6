import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import sheriff from '@softarc/eslint-plugin-sheriff';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** Every allowed arrow between projects. A project whose tags match no line may import nothing. */
const arrows = [
  { sourceTag: 'type:domain', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:wording', onlyDependOnLibsWithTags: ['type:domain'] },
  { sourceTag: 'type:testing', onlyDependOnLibsWithTags: ['type:domain'] },
  { sourceTag: 'type:data', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:render', onlyDependOnLibsWithTags: ['type:domain', 'type:wording'] },
  { sourceTag: 'type:client', onlyDependOnLibsWithTags: ['type:domain'] },
  { sourceTag: 'type:ui', onlyDependOnLibsWithTags: ['type:domain', 'type:wording', 'type:ui'] },
  {
    allSourceTags: ['type:app', 'scope:server'],
    onlyDependOnLibsWithTags: ['type:domain', 'type:wording', 'type:data', 'type:render'],
  },
  {
    allSourceTags: ['type:app', 'scope:browser'],
    onlyDependOnLibsWithTags: ['type:domain', 'type:wording', 'type:client', 'type:ui'],
  },
  { sourceTag: 'type:e2e', onlyDependOnLibsWithTags: ['type:client', 'type:wording'] },
  { sourceTag: 'type:bench', onlyDependOnLibsWithTags: ['type:domain', 'type:data', 'type:render'] },
  { sourceTag: 'scope:browser', onlyDependOnLibsWithTags: ['scope:browser', 'scope:shared'] },
  { sourceTag: 'scope:server', onlyDependOnLibsWithTags: ['scope:server', 'scope:shared'] },
];

/** Specs may build their facts with the builders of domain-testing. */
const arrowsOfSpecs = arrows.map((arrow) => ({
  ...arrow,
  onlyDependOnLibsWithTags: [...arrow.onlyDependOnLibsWithTags, 'type:testing', 'type:domain', 'scope:shared'],
}));

const boundaries = (depConstraints) => [
  'error',
  {
    enforceBuildableLibDependency: false,
    // Specs of the domain build their facts with domain-testing, which builds on the domain; product code does not circle.
    ignoredCircularDependencies: [['domain', 'domain-testing']],
    allow: [],
    depConstraints,
    banTransitiveDependencies: false,
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist',
      '**/node_modules',
      'tmp',
      'data',
      'coverage',
      '.nx',
      '.angular',
      'libs/api-client/src/schema.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [js.configs.recommended, ...tseslint.configs.strict, prettier],
    plugins: { '@nx': nx },
  },
  {
    files: ['**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': boundaries(arrows),
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'max-lines': ['error', { max: 350 }],
      'no-console': 'error',
    },
  },
  {
    // The domain is kept free of everything: not even npm packages or node: modules.
    files: ['libs/domain/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^[^.]', message: 'libs/domain imports nothing, not even npm or node:' }] },
      ],
    },
  },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-globals': ['error', 'Date', 'process', 'window', 'document', 'fetch', 'setTimeout'] },
  },
  {
    // The harness of the API specs builds facts as they do; sheriff keeps product code away from it.
    files: ['**/*.spec.ts', 'apps/api/src/platform/testing/**/*.ts'],
    rules: { '@nx/enforce-module-boundaries': boundaries(arrowsOfSpecs) },
  },
  {
    // Which slice may call which stands in sheriff.config.ts.
    files: ['apps/api/src/**/*.ts', 'apps/dashboard/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    plugins: { '@softarc/sheriff': sheriff },
    rules: { '@softarc/sheriff/dependency-rule': 'error', '@softarc/sheriff/deep-import': 'error' },
  },
  {
    files: ['apps/dashboard/src/**/*.ts', 'libs/ui/src/**/*.ts'],
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': ['error', { type: 'element', prefix: 'wm', style: 'kebab-case' }],
      '@angular-eslint/directive-selector': ['error', { type: 'attribute', prefix: 'wm', style: 'camelCase' }],
    },
  },
  {
    files: ['apps/dashboard/src/**/*.html', 'libs/ui/src/**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
  },
  {
    // Command line programs speak on the console; that is their screen.
    files: ['tools/**/*.{ts,mts,mjs}', 'apps/bench/**/*.ts', 'apps/e2e/**/*.ts', '**/*.command.ts'],
    rules: { 'no-console': 'off' },
  },
);
