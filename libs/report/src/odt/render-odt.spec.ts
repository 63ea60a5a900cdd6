import { strFromU8, unzipSync } from 'fflate';
import type { Block, Heading, ReportDocument, Run } from '../document/report-document';
import { textOf } from '../testing/document-text';
import { documentOf, everyBlock, everyBlockPlain } from '../testing/every-block';
import { longTable } from '../testing/every-table';
import { WIDE_PART } from '../testing/wide-part';
import { renderOdt } from './render-odt';

async function partsOf(document: ReportDocument): Promise<Record<string, string>> {
  const { bytes } = await renderOdt(document);
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

async function contentOf(document: ReportDocument): Promise<string> {
  return (await partsOf(document))['content.xml'] ?? '';
}

function plain(xml: string): string {
  return xml
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

const squeezed = (text: string): string => text.replace(/[\s\u00a0\u202f]/g, '');

/** What a reader reads of a block, in order. */
function said(block: Block): string {
  const runs = (pieces: readonly Run[]): string => textOf(pieces);
  switch (block.type) {
    case 'heading':
      return block.text;
    case 'paragraph':
    case 'note':
      return runs(block.runs);
    case 'list':
      return block.items.map(runs).join('');
    case 'facts':
      return block.items.map(({ label, value }) => label + runs(value)).join('');
    case 'table': {
      const cells = block.rows.flatMap((row) => row.cells.flatMap(({ lines }) => lines.map(runs)));
      return [block.caption, ...block.columns.map(({ title }) => title), ...cells, block.footnote ?? ''].join('');
    }
    case 'chart':
      return block.caption;
    case 'page-break':
      return '';
  }
}

describe('the report as OpenDocument text', () => {
  it.each(['de', 'fr'] as const)('says every text once and in order (%s)', async (language) => {
    const document = everyBlock(language);
    const { cover } = document;
    const front = [cover?.over, cover?.title, cover?.subtitle, ...(cover?.facts ?? []).flatMap(Object.values)];
    const body = (await contentOf(document))
      .replace(/^[\s\S]*<office:text>/, '')
      .replace(/<text:table-of-content [\s\S]*<\/text:table-of-content>/, '')
      .replace(/<svg:(title|desc)>[^<]*<\/svg:\1>/g, '');
    expect(squeezed(plain(body))).toBe(squeezed([...front, ...document.blocks.map(said)].join('')));
  });

  it('gives headings their outline level and a bookmark', async () => {
    const document = everyBlock('de');
    const headings = document.blocks.filter((block): block is Heading => block.type === 'heading');
    const written = [
      ...(await contentOf(document)).matchAll(/<text:h [^>]*outline-level="(\d)"[^>]*>(.*?)<\/text:h>/g),
    ];
    expect(written.map(([, level, text]) => [Number(level), plain(text ?? '')])).toEqual(
      headings.map(({ level, text }) => [level, text]),
    );
    for (const [at, { id }] of headings.entries())
      expect(written[at]?.[2]).toContain(`<text:bookmark-start text:name="${id}"/>`);
  });

  it('lists chapters and sections in the contents, with a page number that is counted', async () => {
    const document = everyBlock('fr');
    const [index = ''] = /<text:index-body>.*<\/text:index-body>/.exec(await contentOf(document)) ?? [];
    const entries = [...index.matchAll(/href="#([^"]+)"[^>]*>(.*?)<text:tab\/><text:bookmark-ref[^>]*ref-name="\1"/g)];
    expect(entries.map(([, , text]) => plain(text ?? ''))).toEqual(
      document.blocks.flatMap((block) => (block.type === 'heading' && block.level < 3 ? [block.text] : [])),
    );
  });

  it('repeats the header of each table and keeps rows whole', async () => {
    const document = everyBlock('de');
    const content = await contentOf(document);
    for (const block of document.blocks) {
      if (block.type !== 'table') continue;
      const [table = ''] = new RegExp(`<table:table table:name="${block.id}".*?</table:table>`).exec(content) ?? [];
      const [header = ''] = /<table:table-header-rows>.*<\/table:table-header-rows>/.exec(table) ?? [];
      expect(plain(header)).toBe(block.columns.map(({ title }) => title).join(''));
      expect(table.match(/<table:table-row /g)).toHaveLength(block.rows.length + 1);
    }
    expect(content).toContain('fo:keep-together="always"');
  });

  it('gives each chart its caption and its words', async () => {
    const document = everyBlock('de');
    const content = await contentOf(document);
    for (const block of document.blocks)
      if (block.type === 'chart') expect(plain(content)).toContain(`${block.caption}${block.alternative}`);
    expect(Object.keys(await partsOf(document)).filter((path) => /abbildung.*(svg|emf)/.test(path))).toHaveLength(10);
  });

  it('turns the page under a wide table, and turns back', async () => {
    const { 'content.xml': content = '', 'styles.xml': styles = '' } = await partsOf(documentOf(WIDE_PART));
    const pages = [...content.matchAll(/style:master-page-name="(\w+)"/g)].map(([, name]) => name);
    expect(pages.slice(-2)).toEqual(['Turned', 'Standard']);
    expect(styles).toMatch(/<style:page-layout style:name="TurnedLayout"><[^>]* fo:page-width="29.7cm"/);
  });

  it('marks a draft and sample data above each page, and a finished report not', async () => {
    const marked = (await partsOf(everyBlock('de')))['styles.xml'] ?? '';
    expect(marked.match(/<style:master-page /g)).toHaveLength(3);
    expect(marked.match(/<style:header>.*?Entwurf · Musterdaten/g)).toHaveLength(3);
    const { 'styles.xml': styles = '', 'meta.xml': meta = '' } = await partsOf(everyBlockPlain('de'));
    expect(styles + meta).not.toMatch(/Entwurf|Muster/);
  });

  it('says a draft in the title of the file, and dates it by its document', async () => {
    const { 'meta.xml': meta = '' } = await partsOf(everyBlock('de'));
    expect(meta).toContain('<dc:title>Probe aller Bausteine 2025 (Entwurf)</dc:title>');
    expect(meta).toContain('<dc:date>2025-12-31T00:00:00</dc:date>');
    expect(meta).toContain('<dc:language>de-DE</dc:language>');
  });

  it('names the language of a text in the other language', async () => {
    const content = await contentOf(everyBlock('de'));
    const [, style] = /<text:span text:style-name="(T\d+)">La coopération/.exec(content) ?? [];
    expect(content).toMatch(new RegExp(`style:name="${style}"[^>]*><style:text-properties[^>]*fo:language="fr"`));
  });

  it('links to the web and to post, and nowhere else', async () => {
    const link = (address: string): Block => ({
      type: 'paragraph',
      tone: 'normal',
      runs: [{ text: 'hier', link: address }],
    });
    const content = await contentOf(
      documentOf(['https://a.example/ä?b=1&c', 'mailto:a@b.example', 'javascript:x()', 'file:///etc'].map(link)),
    );
    const links = [...content.matchAll(/xlink:href="([^"]*)"/g)].map(([, address]) => address);
    expect(links).toEqual(['https://a.example/%C3%A4?b=1&amp;c', 'mailto:a@b.example']);
  });

  it('starts with its media type, not compressed', async () => {
    const { bytes } = await renderOdt(everyBlock('de'));
    expect(strFromU8(bytes.slice(30, 77))).toBe('mimetypeapplication/vnd.oasis.opendocument.text');
  });

  it('is the same to the byte when made again', async () => {
    const [one, other] = [await renderOdt(everyBlock('de')), await renderOdt(everyBlock('de'))];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });

  it('tells how far it is', async () => {
    const shares: number[] = [];
    await renderOdt(everyBlock('de'), (share) => shares.push(share));
    expect(shares.at(0)).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
});

describe('hostile content', () => {
  const paragraph = (text: string): Block => ({ type: 'paragraph', tone: 'normal', runs: [{ text }] });

  it('keeps emoji and names the places where a character had to go', async () => {
    const document = documentOf([paragraph('a\u0007b\ud800c 😀 \ufffe]]> <&>')]);
    const { bytes, places } = await renderOdt(document);
    const content = strFromU8(unzipSync(bytes)['content.xml'] ?? new Uint8Array());
    expect(content).toContain('abc 😀 ]]&gt; &lt;&amp;&gt;');
    expect(places).toEqual([
      expect.objectContaining({ characters: ['U+0007', 'U+D800', 'U+FFFE'], heading: 'Beginn' }),
    ]);
  });

  it('keeps spaces in a row, tabs and line ends', async () => {
    expect(await contentOf(documentOf([paragraph('a   b\tc\nd')]))).toContain(
      'a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d',
    );
  });

  it('sets a text that goes over many pages as several paragraphs, and every letter of it', async () => {
    const text = `${'Wort '.repeat(1000)}${'x'.repeat(6000)}${'😀'.repeat(2000)}`;
    const content = await contentOf(documentOf([{ type: 'facts', items: [{ label: '', value: [{ text }] }] }]));
    const paragraphs = content.match(/<text:p text:style-name="Facts_20_value">.*?<\/text:p>/g) ?? [];
    expect(paragraphs.length).toBeGreaterThan(9);
    expect(squeezed(plain(paragraphs.join('')))).toBe(squeezed(text));
    for (const paragraph of paragraphs) expect(plain(paragraph).length).toBeLessThanOrEqual(1501);
  });

  it('sets 200,000 letters in one field and a table of 3,000 rows', async () => {
    const begun = performance.now();
    const content = await contentOf(documentOf([paragraph('Wort '.repeat(40_000)), longTable('de', 3000)]));
    expect(content.match(/<table:table-row /g)).toHaveLength(1 + 3000 + 300 + 1);
    expect(plain(content).match(/Wort/g)).toHaveLength(40_000);
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});
