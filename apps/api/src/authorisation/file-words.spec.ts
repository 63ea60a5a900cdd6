import type { LocalDate } from '@wegmarke/domain';
import { renderDocument, type ReportDocument } from '@wegmarke/report';
import { strToU8, zipSync } from 'fflate';
import { fileWords } from '../platform/testing/file-words';

const LONG = 'der dem Auge in ganzen Sätzen sagt, was die Abbildung zeigt';

/** A marked word in every place of a document where one could hide. */
const DOCUMENT: ReportDocument = {
  ...{ kind: 'written-question', language: 'de', datedOn: '2026-01-01' as LocalDate, orientation: 'portrait' },
  ...{ title: 'mk.place.title', subtitle: null, subject: 'mk.place.subject', publisher: 'mk.place.publisher' },
  ...{ draftMark: 'mk.place.draft', marks: ['mk.place.mark'], runningHead: 'mk.place.head' },
  words: {
    ...{ contents: 'Inhalt', page: 'Seite {page} von {pages}', description: 'Beschreibung', missingCharacter: '?' },
    fallback: { de: 'auf Deutsch', fr: 'auf Französisch' },
  },
  ...{ cover: null, contents: false },
  blocks: [
    { type: 'heading', level: 1, id: 'eins', text: 'mk.place.heading' },
    {
      type: 'paragraph',
      tone: 'normal',
      runs: [
        { text: 'mk.pla' },
        { text: 'ce.run', strong: true },
        { text: 'Verweis', link: 'https://example.org/mk.place.link' },
      ],
    },
    {
      ...{ type: 'chart', id: 'abbildung', caption: 'mk.place.caption', alternative: `mk.place.alternative, ${LONG}.` },
      chart: {
        ...{ type: 'stacked-bars', scale: 'absolute' },
        series: [{ key: 'eins', label: 'mk.place.series', sign: null }],
        rows: [{ label: 'mk.place.bar', values: [3], total: 3 }],
      },
    },
  ],
};
const PLACES = [
  ...['title', 'subject', 'publisher', 'draft', 'mark', 'head', 'heading', 'run', 'link'],
  ...['caption', 'alternative', 'series', 'bar'],
];
const placesIn = (words: string): string[] => PLACES.filter((place) => words.includes(`mk.place.${place}`));

describe('the words of a file', () => {
  it.each(['pdf', 'docx', 'odt', 'html'] as const)('are found in %s wherever they stand', async (format) => {
    const { bytes } = await renderDocument(DOCUMENT, format);
    expect(placesIn(await fileWords(bytes))).toEqual(PLACES);
  });

  it('are found in properties that no page shows', async () => {
    const custom = '<Properties><property name="x"><vt:lpwstr>mk.place.title</vt:lpwstr></property></Properties>';
    const inner = zipSync({ 'xl/sharedStrings.xml': strToU8('<t>mk.pla</t><t>ce.subject</t>') });
    const file = zipSync({ 'docProps/custom.xml': strToU8(custom), 'word/embeddings/book.xlsx': inner });
    expect(placesIn(await fileWords(file))).toEqual(['title', 'subject']);
  });

  it('are found where a line of a file breaks', async () => {
    expect(placesIn(await fileWords(strToU8('mk.place.\n  head-\ning')))).toContain('heading');
  });
});
