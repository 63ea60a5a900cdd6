import type { Row } from '../matrix-row';

/** What is published is for everybody, signed in or not, with whatever role. */
const published = (operation: string, on = 'a published round'): Row => ({ operation, on, ok: 'everybody' });
/** Of a round that is not published everybody learns the same: it is not there. */
const unpublished = (operation: string): readonly Row[] =>
  ['a planned round', 'an open round', 'a round in review', 'a sealed round'].map((on) => ({
    operation,
    on,
    404: 'everybody',
  }));

const OF_A_ROUND = [
  'getPublicRound',
  'listPublicMeasures',
  'getPublicMeasure',
  'getPublicMeasuresCsv',
  'getPublicMeasuresJson',
  'getPublicMeasuresSchema',
  'getPublicCsvMetadata',
] as const;

export const PUBLIC_ROWS: readonly Row[] = [
  published('listPublicStrategies', 'everything published'),
  published('listPublicRounds', 'everything published'),
  published('getCatalogue', 'everything published'),
  published('getCatalogueJsonLd', 'everything published'),
  published('getCatalogueTurtle', 'everything published'),
  // Where no edition is frozen nobody finds one, neither a draft; a frozen one is the matter of the spec of the slice.
  ...[{ operation: 'getPublicReport', on: 'a published round', 404: 'everybody' }, ...unpublished('getPublicReport')],
  ...OF_A_ROUND.flatMap((operation) => [published(operation), ...unpublished(operation)]),
];
