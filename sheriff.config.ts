import type { SheriffConfig } from '@softarc/sheriff-core';

/** Slices of the API from the ground up. A slice may call the ones before it, never the ones after. */
const apiSlices = [
  ['platform'],
  ['audit'],
  ['access'],
  ['people', 'requests'],
  ['ministries'],
  ['strategy'],
  ['goals'],
  ['measures'],
  ['reporting'],
  ['notifications'],
  ['overview', 'import', 'journal'],
  ['annual-report'],
  ['public-edition'],
  ['seed'],
  ['setup'],
] as const;

const apiRules = apiSlices.map((names, level) => {
  const below = apiSlices
    .slice(0, level)
    .flat()
    .map((name) => `api:${name}`);
  return names.map((name) => [`api:${name}`, below] as const);
});

/** Page families of the dashboard meet only through URLs. */
const pages = [
  'cockpit',
  'measures',
  'fields',
  'goals',
  'ministries',
  'method',
  'tasks',
  'rounds',
  'annual-report',
  'public-edition',
  'administration',
  'sign-in',
  'first-run',
  'legal',
] as const;

const pageRules = pages.map((page) => [`page:${page}`, ['dashboard:core', 'dashboard:pieces']] as const);

export const config: SheriffConfig = {
  enableBarrelLess: true,
  autoTagging: false,
  modules: {
    'apps/api/src': {
      migrations: 'api:migrations',
      platform: 'api:platform',
      'platform/testing': 'api:testing',
      seed: 'api:seed',
      '<slice>': 'api:<slice>',
    },
    'apps/dashboard/src/app': {
      core: 'dashboard:core',
      pieces: 'dashboard:pieces',
      shell: 'dashboard:shell',
      '<page>': 'page:<page>',
    },
    'libs/<lib>/src': 'lib',
    // Fields, dialogs, filters of lists and the strip of intervals: loaded with the pages that need them, not with the shell.
    'libs/ui/src/forms': 'lib',
    'libs/ui/src/lists': 'lib',
    'libs/ui/src/timeline': 'lib',
  },
  depRules: {
    root: ['*'],
    lib: ['lib'],
    'api:migrations': ['lib'],
    // What an operator starts: each command takes the slices it needs.
    'api:commands': ['*'],
    // Specs over the whole product: who may pass which door, and who learns what.
    'api:authorisation': ['*'],
    // The harness of the API specs starts the whole product.
    'api:testing': ['*'],
    ...Object.fromEntries(apiRules.flat().map(([tag, below]) => [tag, [tag, ...below, 'lib']])),
    'dashboard:core': ['lib'],
    'dashboard:pieces': ['dashboard:core', 'lib'],
    'dashboard:shell': ['dashboard:core', 'dashboard:pieces', 'lib'],
    ...Object.fromEntries(pageRules.map(([tag, below]) => [tag, [...below, 'lib']])),
  },
};
