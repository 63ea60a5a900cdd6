import { LANGUAGES } from '@wegmarke/domain';
import type { ReportDocument } from '../document/report-document';
import { documentOf, everyBlock, everyBlockPlain } from '../testing/every-block';
import { longTable } from '../testing/every-table';
import { checkPdf, squeezed } from '../testing/pdf-proof/check-pdf';
import { pdfFacts } from '../testing/pdf-proof/pdf-facts';
import { spoiledPdfs } from '../testing/pdf-proof/spoiled-pdfs';
import { WIDE_PART } from '../testing/wide-part';
import { renderPdf } from './render-pdf';

jest.setTimeout(60_000);

const bytesOf = async (document: ReportDocument): Promise<Uint8Array> => (await renderPdf(document)).bytes;
const said = (text: string): ReportDocument => documentOf([{ type: 'paragraph', tone: 'normal', runs: [{ text }] }]);

describe('a document as PDF', () => {
  it.each(LANGUAGES)('says everything to a reader that speaks (%s)', async (language) => {
    const document = everyBlock(language);
    expect(await checkPdf(await bytesOf(document), document)).toEqual([]);
  });

  it('says everything without cover and contents', async () => {
    const document = everyBlockPlain('de');
    expect(await checkPdf(await bytesOf(document), document)).toEqual([]);
  });

  it.each(['annual-report', 'written-question'] as const)(
    'turns the page under a wide table and leaves none empty (%s)',
    async (kind) => {
      const document: ReportDocument = { ...documentOf(WIDE_PART), kind };
      const bytes = await bytesOf(document);
      expect(await checkPdf(bytes, document)).toEqual([]);
      const sizes = [
        ...Buffer.from(bytes)
          .toString('latin1')
          .matchAll(/\/MediaBox \[0 0 (\d+)/g),
      ].map(([, width]) => width);
      const upright = kind === 'annual-report' ? ['595', '595'] : ['595'];
      expect(sizes).toEqual([...upright, '841', '595']);
    },
  );

  it('names the language of a passage in the other language', async () => {
    expect((await pdfFacts(await bytesOf(everyBlock('de')))).languages.map((name) => name.slice(0, 2))).toContain('fr');
  });

  it('is the same file each time', async () => {
    const [one, other] = [await bytesOf(everyBlock('fr')), await bytesOf(everyBlock('fr'))];
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it('tells how far it is, up to the whole', async () => {
    const shares: number[] = [];
    await renderPdf(said('kurz'), (share) => shares.push(share));
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
  });
});

describe('the check of a PDF', () => {
  it('catches every fault that the standards leave to sense', async () => {
    const document = everyBlock('de');
    const missed = [];
    for (const { fault, bytes } of spoiledPdfs(await bytesOf(document))) {
      if ((await checkPdf(bytes, document)).length === 0) missed.push(fault);
    }

    expect(missed).toEqual([]);
  });

  it('sees that a text is missing, and that rows are fewer', async () => {
    const document = everyBlock('de');
    const bytes = await bytesOf({ ...document, blocks: document.blocks.filter((_, at) => at !== 1) });
    expect(await checkPdf(bytes, document)).toEqual([expect.stringContaining('Not said, or out of order')]);
    const fewer = await bytesOf(documentOf([longTable('de', 11)]));
    expect(await checkPdf(fewer, documentOf([longTable('de', 12)]))).not.toEqual([]);
  });
});

describe('odd texts as PDF', () => {
  it('are printed with a placeholder where the font has no character, and the place is told', async () => {
    const rendered = await renderPdf(
      said('Ein Smiley \u{1F600} und \u{1F468}\u200d\u{1F469}, Hebräisch \u05e9\u05dc.'),
    );
    expect((await pdfFacts(rendered.bytes)).text).toContain('Ein Smiley [Zeichen] und [Zeichen], Hebräisch [Zeichen].');
    expect(rendered.places).toEqual([
      {
        characters: ['U+1F600', 'U+1F468', 'U+1F469', 'U+05E9', 'U+05DC'],
        heading: 'Beginn',
        excerpt: 'Ein Smiley [Zeichen] und [Zeichen], Hebräisch [Zeichen].',
      },
    ]);
  });

  it('lose what no file may hold', async () => {
    const rendered = await renderPdf(said('a\u0000b\u0007c\ufffed\uffffe\ud800f\udc00g'));
    expect((await pdfFacts(rendered.bytes)).text).toContain('abcdefg');
    expect(rendered.places[0]?.characters).toEqual(['U+0000', 'U+0007', 'U+FFFE', 'U+FFFF', 'U+D800', 'U+DC00']);
  });

  it('never become markup of the typesetter', async () => {
    const hostile = '#panic("x") $x$ *y* _z_ `w` <l> @m \\ [n] {o} // p /* q */ = r "s" ~ -- ---';
    expect((await pdfFacts(await bytesOf(said(hostile)))).text).toContain(hostile);
  });

  it('of 200,000 letters, in words or in one, come out whole', async () => {
    for (const text of ['Grenzüberschreitend. '.repeat(9600), 'x'.repeat(200_000)]) {
      const found = squeezed((await pdfFacts(await bytesOf(said(text)))).text);
      expect(found.includes(squeezed(text))).toBe(true);
    }
  });

  it('in 3,000 rows come out whole', async () => {
    const document = documentOf([longTable('de', 3000)]);
    expect(await checkPdf(await bytesOf(document), document)).toEqual([]);
  });

  it('may be empty everywhere', async () => {
    const document = documentOf([
      { type: 'paragraph', tone: 'lead', runs: [] },
      { type: 'list', ordered: false, items: [] },
      { type: 'facts', items: [] },
      {
        type: 'table',
        id: 't',
        caption: '',
        columns: [{ key: 'a', title: '', align: 'end', width: 1 }],
        rows: [],
        footnote: '',
      },
    ]);
    expect((await bytesOf(document)).length).toBeGreaterThan(0);
  });
});
