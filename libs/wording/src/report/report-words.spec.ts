import { annualReportWords } from './annual-report-words';
import { glossaryOf } from './glossary-words';
import { liveDocumentWords } from './live-document-words';
import { REPORT_FRAME_WORDS } from './report-frame-words';

type Texts = ReadonlyMap<string, string>;

/** Every text of a dictionary under the path to it. */
function textsOf(dictionary: unknown, path = ''): Texts {
  if (typeof dictionary === 'string') return new Map([[path, dictionary]]);
  if (typeof dictionary !== 'object' || dictionary === null) return new Map();
  return new Map(Object.entries(dictionary).flatMap(([key, part]) => [...textsOf(part, `${path}/${key}`)]));
}

function placeholders(text: string | undefined): readonly string[] {
  return [...(text ?? '').matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted();
}

const dictionaries = [
  ['the annual report', textsOf(annualReportWords('de')), textsOf(annualReportWords('fr'))],
  ['the living state', textsOf(liveDocumentWords('de')), textsOf(liveDocumentWords('fr'))],
  ['the frame', textsOf(REPORT_FRAME_WORDS.de), textsOf(REPORT_FRAME_WORDS.fr)],
] as const;

describe.each(dictionaries)('the words of %s', (name, de, fr) => {
  it('fill in the same values in both languages', () => {
    for (const [path, text] of de) expect([path, placeholders(fr.get(path))]).toEqual([path, placeholders(text)]);
  });

  it('are never empty and have no plain space where French sets none that breaks', () => {
    for (const text of [...de.values(), ...fr.values()]) expect(text.trim()).not.toBe('');
    if (name !== 'the frame') for (const text of fr.values()) expect(text).not.toMatch(/ [;:?!»%]|« |'\p{L}/u);
  });
});

it('explains every term in both languages, in the order of the alphabet', () => {
  const [de, fr] = [glossaryOf('de'), glossaryOf('fr')];
  expect(de.map(({ term }) => term).toSorted()).toEqual(fr.map(({ other }) => other).toSorted());
  expect(de.map(({ term }) => term)).toEqual(de.map(({ term }) => term).toSorted(new Intl.Collator('de').compare));
  for (const { meaning } of [...de, ...fr]) expect(meaning).toMatch(/\.$/);
});
