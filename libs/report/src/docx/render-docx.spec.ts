import { strFromU8, unzipSync } from 'fflate';
import type { Block, ReportDocument, Run, StackedBars } from '../document/report-document';
import { documentOf, everyBlock, everyBlockPlain } from '../testing/every-block';
import { longTable } from '../testing/every-table';
import { WIDE_PART } from '../testing/wide-part';
import { renderDocx } from './render-docx';

async function partsOf(document: ReportDocument): Promise<Map<string, string>> {
  const { bytes } = await renderDocx(document);
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

const bodyOf = async (document: ReportDocument): Promise<string> =>
  (await partsOf(document)).get('word/document.xml') ?? '';

/** Made once: laying out its pages takes a second. */
const parts = { de: partsOf(everyBlock('de')), fr: partsOf(everyBlock('fr')) };
const everyPart = (language: 'de' | 'fr'): Promise<Map<string, string>> => parts[language];
const everyBody = async (language: 'de' | 'fr'): Promise<string> =>
  (await everyPart(language)).get('word/document.xml') ?? '';

/** Texts of the paragraphs of a style. */
function paragraphsOf(xml: string, style: string): string[] {
  const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gsu) ?? [];
  return paragraphs.filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`)).map(textOf);
}

function textOf(xml: string): string {
  const written = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text ?? '').join('');
  return written
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

const joined = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

describe('the report for Word', () => {
  it('is the same bytes every time, also when other documents were made in between', async () => {
    const first = await renderDocx(everyBlock('de'));
    await renderDocx(everyBlock('fr'));
    expect(Buffer.compare((await renderDocx(everyBlock('de'))).bytes, first.bytes)).toBe(0);
  });

  it('sets each heading in the style of its level and lists it in the contents with a page', async () => {
    const document = everyBlock('de');
    const body = await everyBody('de');
    for (const level of [1, 2, 3] as const) {
      const texts = document.blocks.flatMap((block) =>
        block.type === 'heading' && block.level === level ? block.text : [],
      );
      expect(paragraphsOf(body, `Heading${level}`)).toEqual(texts);
    }
    const entries = [...paragraphsOf(body, 'TOC1'), ...paragraphsOf(body, 'TOC2')];
    expect(entries).toHaveLength(document.blocks.filter((block) => block.type === 'heading' && block.level < 3).length);
    for (const entry of entries) expect(entry).toMatch(/\d$/u);
  });

  it('turns the page under a wide table, and turns back', async () => {
    const sections = (await bodyOf(documentOf(WIDE_PART))).match(/<w:pgSz [^>]*>/gu) ?? [];
    const lying = sections.map((size) => (size.includes('w:orient="landscape"') ? 'L' : 'p')).join('');
    expect(lying).toBe('ppLp');
  });

  it('prints every paragraph, item, caption and cell of the document once', async () => {
    const document = everyBlock('fr');
    const body = await everyBody('fr');
    for (const block of document.blocks) {
      if (block.type === 'paragraph' && block.runs.length > 0) {
        const style = { normal: 'Normal', lead: 'Lead', small: 'SmallPrint' }[block.tone];
        expect(paragraphsOf(body, style).filter((text) => text === joined(block.runs))).toHaveLength(1);
      }
      if (block.type === 'table' || block.type === 'chart') {
        expect(paragraphsOf(body, 'Caption').filter((text) => text === block.caption)).toHaveLength(1);
      }
    }
    const cells = document.blocks.flatMap((block) =>
      block.type === 'table' ? block.rows.filter(({ kind }) => kind !== 'group') : [],
    );
    const facts = document.blocks.flatMap((block) =>
      block.type === 'facts' ? block.items.map(({ value }) => joined(value)) : [],
    );
    const cover = document.cover?.facts.map(({ text }) => text) ?? [];
    const printed = paragraphsOf(body, 'TableText')
      .map((text) => text.replace('\u00a0', ''))
      .filter((text) => text !== '');
    const wanted = cells.flatMap((row) => row.cells.flatMap(({ lines }) => lines.map(joined)));
    expect(printed.sort()).toEqual(
      [...wanted, ...facts, ...cover]
        .map((text) => text.replace('\u00a0', ''))
        .filter((text) => text !== '')
        .sort(),
    );
  });

  it('repeats the head row of each table and keeps rows whole, but for those longer than a page', async () => {
    const document = everyBlock('de');
    const body = await everyBody('de');
    expect(body.match(/<w:tblHeader\/>/gu)).toHaveLength(document.blocks.filter(({ type }) => type === 'table').length);
    const rows = body.match(/<w:tr>.*?<\/w:tr>/gsu) ?? [];
    expect(rows.filter((row) => !row.includes('<w:cantSplit/>'))).toHaveLength(1);
  });

  it('bears the marks on the cover and on each page', async () => {
    const heads = [...(await everyPart('de'))].filter(([path]) => /^word\/header\d+\.xml$/u.test(path));
    expect(heads.length).toBeGreaterThan(3);
    for (const [, head] of heads) expect(textOf(head)).toContain('Entwurf · Musterdaten');
    const plain = [...(await partsOf(everyBlockPlain('de')))].filter(([path]) => path.startsWith('word/header'));
    for (const [, head] of plain) expect(textOf(head)).not.toContain('Entwurf');
  });

  it('names the chapter in the running head of its pages', async () => {
    const parts = await everyPart('de');
    const heads = [...parts].filter(([path]) => path.startsWith('word/header')).map(([, head]) => textOf(head));
    for (const chapter of ['1 Texte', '2 Tabellen', '3 Schaubilder'])
      expect(heads.some((head) => head.endsWith(chapter))).toBe(true);
    expect([...parts].filter(([, text]) => text.includes('STYLEREF Chapter')).length).toBe(3);
  });

  it('describes every chart and passes over every sign', async () => {
    const document = everyBlock('de');
    const body = await everyBody('de');
    for (const block of document.blocks)
      if (block.type === 'chart') expect(body).toContain(`descr="${block.alternative}"`);
    const pictures = body.match(/<pic:pic[ >]/gu)?.length ?? 0;
    expect(pictures).toBeGreaterThan(90);
    expect(body.match(/decorative[^>]*val="1"/gu)).toHaveLength(pictures);
  });

  it('says which language the document and its foreign passages are in', async () => {
    const parts = await everyPart('fr');
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="fr-FR"/>');
    expect(parts.get('word/document.xml')).toContain('<w:lang w:val="de-DE"/>');
    expect(parts.get('docProps/core.xml')).toContain('<dc:language>fr-FR</dc:language>');
    expect(parts.get('word/settings.xml')).toContain('<w:autoHyphenation/>');
  });

  it('takes its dates from the document, never from the clock', async () => {
    const parts = await everyPart('de');
    expect(parts.get('docProps/core.xml')?.match(/2025-12-31T00:00:00Z/gu)).toHaveLength(2);
    const year = String(new Date().getFullYear());
    expect(parts.get('docProps/core.xml')).not.toContain(`${year}-`);
  });

  it('links to the web and to mail, and nowhere else', async () => {
    const runs = [
      { text: 'a', link: 'https://www.example.org/' },
      { text: 'b', link: 'file:///etc/passwd' },
    ];
    const parts = await partsOf(documentOf([{ type: 'paragraph', tone: 'normal', runs }]));
    const relationships = parts.get('word/_rels/document.xml.rels') ?? '';
    expect(relationships.match(/TargetMode="External"/gu)).toHaveLength(1);
    expect(relationships).toContain('Target="https://www.example.org/"');
  });

  it('starts each numbered list at 1', async () => {
    const list = { type: 'list', ordered: true, items: [[{ text: 'x' }]] } as const;
    const body = await bodyOf(documentOf([list, list]));
    const numbers = [...body.matchAll(/<w:numId w:val="(\d+)"\/>/gu)].map(([, id]) => id);
    expect(new Set(numbers).size).toBe(2);
  });

  it('leaves out what no file may hold, keeps emoji, and says where', async () => {
    const runs = [{ text: 'vor\u0000nach \udfff und 😀\ufffe' }];
    const { bytes, places } = await renderDocx(documentOf([{ type: 'paragraph', tone: 'normal', runs }]));
    expect(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())).toContain('vornach  und 😀');
    expect(places).toEqual([
      { characters: ['U+0000', 'U+DFFF', 'U+FFFE'], heading: 'Beginn', excerpt: expect.any(String) },
    ]);
  });

  it('says what a chart of nothing cannot draw, and names a series without a name', async () => {
    const series = [{ key: 'a', label: '', sign: null }];
    const chart = (rows: StackedBars['rows']): Block => ({
      type: 'chart',
      id: 'x',
      caption: 'Abbildung 1: Probe',
      alternative: 'Keine Maßnahme gehört hierher.',
      chart: { type: 'stacked-bars', scale: 'absolute', series, rows },
    });
    expect(paragraphsOf(await bodyOf(documentOf([chart([])])), 'SmallPrint')).toEqual([
      'Keine Maßnahme gehört hierher.',
    ]);
    const parts = await partsOf(documentOf([chart([{ label: '', values: [3], total: 3 }])]));
    expect(parts.get('word/charts/chart1.xml')).toContain('<c:v>–</c:v>');
  });

  it('survives 200,000 letters in one field and 3,000 rows', async () => {
    const text = 'Grenzüberschreitende Zusammenarbeit 😀 '.repeat(5300);
    const body = await bodyOf(
      documentOf([{ type: 'paragraph', tone: 'normal', runs: [{ text }] }, longTable('de', 3000)]),
    );
    expect(body).toContain(text.slice(0, 190_000));
    expect(body.match(/<w:tr>/gu)?.length).toBe(3000 + 300 + 2);
  }, 60_000);

  it('lays out one word of 200,000 letters in time, and none of them is lost', async () => {
    const text = 'x'.repeat(200_000);
    const written = documentOf([{ type: 'paragraph', tone: 'normal', runs: [{ text }] }]);
    // For the contents pages are laid out, and that is what took minutes.
    const body = await bodyOf({ ...written, contents: true });
    expect(textOf(body).replaceAll('\u200b', '')).toContain(text);
  }, 120_000);
});
