import { documentOf, everyBlock, everyBlockPlain } from '../testing/every-block';
import { runsOf } from '../testing/document-text';
import { longTable } from '../testing/every-table';
import { WIDE_PART } from '../testing/wide-part';
import { renderHtml } from './render-html';

const pageOf = async (...input: Parameters<typeof renderHtml>): Promise<string> =>
  new TextDecoder().decode((await renderHtml(...input)).bytes);

describe('the report as one page', () => {
  it('is the same bytes every time', async () => {
    expect(await pageOf(everyBlock('de'))).toBe(await pageOf(everyBlock('de')));
  });

  it('prints the part with a wide table on a page that lies on its side, and nothing else', async () => {
    const [, turned = '', rest = ''] = (await pageOf(documentOf(WIDE_PART))).split(/<div class="turned">|<h3 id="d"/u);
    expect([turned.match(/<table /gu), turned.includes('tabelle-9')]).toEqual([['<table '], true]);
    expect(rest).toContain('tabelle-3');
  });

  it('prints every text of the document once', async () => {
    const document = everyBlock('de');
    const words = (text: string): string => text.replaceAll(/\s+/gu, ' ');
    const main = (await pageOf(document)).replace(/^.*<main[^>]*>/su, '').replace(/<svg.*?<\/svg>/gsu, '');
    const printed = words(
      main
        .replaceAll(/<[^>]+>/gu, ' ')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&'),
    );
    for (const text of new Set(runsOf(document).map(({ text }) => words(text).trim()))) expect(printed).toContain(text);
    for (const block of document.blocks) {
      if (block.type === 'heading') expect(printed.split(` ${block.text} `)).toHaveLength(2);
      if (block.type === 'chart') expect(printed.split(block.alternative)).toHaveLength(2);
      if (block.type === 'table') expect(printed.split(block.caption)).toHaveLength(2);
    }
  });

  it('asks for nothing outside itself and runs nothing', async () => {
    const page = await pageOf(everyBlock('fr'));
    expect(page).not.toMatch(/<script|<link|<img|\ssrc=|url\(|@import|\son[a-z]+=/iu);
    expect(page).toContain("default-src 'none'");
  });

  it('has one heading of level 1 and skips none below it', async () => {
    const levels = [...(await pageOf(everyBlock('de'))).matchAll(/<h([1-6])[ >]/gu)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1);
  });

  it('links the contents to headings that are there', async () => {
    const page = await pageOf(everyBlock('de'));
    const targets = [...page.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
    for (const target of targets) expect(page).toContain(`id="${target}"`);
    const ids = [...page.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says which cells head rows, columns and groups', async () => {
    const page = await pageOf(documentOf([longTable('de', 20)]));
    expect(page.match(/scope="col"/gu)).toHaveLength(5);
    expect(page.match(/scope="rowgroup" colspan="5"/gu)).toHaveLength(2);
    expect(page.match(/scope="row"/gu)).toHaveLength(21);
    expect(page).toContain(
      '<caption id="tabelle-lang-caption"><span>Tabelle 2: 20 Maßnahmen in Gruppen</span></caption>',
    );
  });

  it('names the language of the page and of what is in the other one', async () => {
    const page = await pageOf(everyBlock('fr'));
    expect(page).toContain('<html lang="fr">');
    expect(page).toContain('<span lang="de">Die grenzüberschreitende Zusammenarbeit wird fortgesetzt.</span>');
  });

  it('shows the marks, and none where there are none', async () => {
    expect(await pageOf(everyBlock('de'))).toContain(
      '<aside class="marks"><p><span>Entwurf</span><span>Musterdaten</span></p></aside>',
    );
    expect(await pageOf(everyBlockPlain('de'))).not.toContain('class="marks"');
  });

  it('prints the marks on each page of paper, whatever they hold', async () => {
    const document = { ...everyBlock('de'), draftMark: 'Ent"w\\urf</style>', marks: [] };
    const page = await pageOf(document);
    expect(page).toContain('@top-right{content:"Ent\\22 w\\5c urf\\3c \\2f style\\3e ";');
    expect(page.match(/<\/style>/gu)).toHaveLength(1);
  });

  it('prints markup as the text it is and follows no other link than to the web and to mail', async () => {
    const runs = [{ text: '<script>alert(1)</script>' }, { text: 'hier', link: 'javascript:alert(1)' }];
    const page = await pageOf(documentOf([{ type: 'paragraph', tone: 'normal', runs }]));
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toContain('javascript:');
  });

  it('leaves out what no file may hold and says where', async () => {
    const runs = [{ text: 'vor\u0007nach \ud800 und 😀' }];
    const { bytes, places } = await renderHtml(documentOf([{ type: 'paragraph', tone: 'normal', runs }]));
    expect(new TextDecoder().decode(bytes)).toContain('vornach  und 😀');
    expect(places).toEqual([
      { characters: ['U+0007', 'U+D800'], heading: 'Beginn', excerpt: expect.stringContaining('vornach') },
    ]);
  });

  it('survives 200,000 letters in one field and 3,000 rows', async () => {
    const text = 'ä'.repeat(200_000);
    const page = await pageOf(
      documentOf([{ type: 'paragraph', tone: 'normal', runs: [{ text }] }, longTable('de', 3000)]),
    );
    expect(page).toContain(text);
    expect(page.match(/scope="row"/gu)).toHaveLength(3001);
  });

  it('tells how far it is', async () => {
    const shares: number[] = [];
    await renderHtml(everyBlock('de'), (share) => shares.push(share));
    expect(shares.at(0)).toBe(0);
    expect(shares.at(-1)).toBe(1);
  });
});
