import { localDate } from '@wegmarke/domain';
import { aReportModel } from '../testing/a-model';
import { schemaFaults, type RootSchema } from '../testing/schema-faults';
import schemaFile from './report-model.schema.json';
import { FIXED_TEXT_PARTS, REPORT_MODEL_VERSION } from './report-model';

const schema = schemaFile as unknown as RootSchema;

/** As a reader of the file sees it. */
function read(model: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(model)) as Record<string, unknown>;
}

it('describes a draft with everything that changed since the round before', () => {
  expect(schemaFaults(schema, read(aReportModel()))).toEqual([]);
});

it('describes a first report, an edition that supersedes another one, its texts and the verdicts', () => {
  const model = aReportModel({
    earlier: [],
    printsVerdicts: true,
    edition: { number: 2, frozenOn: localDate('2026-05-01') },
    supersedes: { edition: 1, figures: aReportModel().figures },
    texts: [
      ...FIXED_TEXT_PARTS.map((part) => ({ part, de: null, fr: null, translation: 'missing' as const })),
      {
        part: 'field:transport',
        translation: 'outdated-fr',
        fr: { blocks: [{ type: 'list', ordered: true, items: [[{ text: 'un', strong: true }]] }] },
        de: {
          blocks: [{ type: 'paragraph', origin: 'moves', runs: [{ text: 'eins', link: 'https://example.org/' }] }],
        },
      },
    ],
  });
  expect(schemaFaults(schema, read(model))).toEqual([]);
});

it('has the version of the model in its name', () => {
  expect(schema.$id).toBe(`urn:wegmarke:report-model:${REPORT_MODEL_VERSION}`);
});

it.each([
  ['a field nobody described', (model: Record<string, unknown>) => ({ ...model, contact: 'x' }), '/contact'],
  ['a part that is missing', (model: Record<string, unknown>) => without('figures', model), '/figures'],
  [
    'a day in German order',
    (model: Record<string, unknown>) => ({ ...model, round: { asOfOn: '31.12.2025' } }),
    '/round/asOfOn',
  ],
  ['a verdict of another shape', (model: Record<string, unknown>) => withVerdict(model), '/measures/0/verdict'],
])('refuses %s', (_, change, pointer) => {
  const faults = schemaFaults(schema, change(read(aReportModel())));
  expect(faults.some((fault) => fault.startsWith(pointer))).toBe(true);
});

function withVerdict(model: Record<string, unknown>): Record<string, unknown> {
  const [first, ...measures] = model['measures'] as Record<string, unknown>[];
  return { ...model, measures: [{ ...first, verdict: { computed: 'critical' } }, ...measures] };
}

function without(key: string, model: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(model).filter(([own]) => own !== key));
}
