import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Block, ReportDocument } from '../document/report-document';
import { isPrintable } from '../fonts/printable';
import { documentOf, everyBlock } from '../testing/every-block';
import { checkPdf } from '../testing/pdf-proof/check-pdf';
import { pdfFacts } from '../testing/pdf-proof/pdf-facts';
import { renderPdf } from './render-pdf';

jest.setTimeout(60_000);

const ROOT = join(__dirname, '..', '..', '..', '..');
const said = (...texts: string[]): ReportDocument =>
  documentOf(texts.map((text): Block => ({ type: 'paragraph', tone: 'normal', runs: [{ text }] })));

describe('a PDF', () => {
  it('comes out for every character the font has, in every face', async () => {
    const all = Array.from({ length: 0x110000 }, (_, character) => character).filter(isPrintable);
    const text = all.map((character) => String.fromCodePoint(character)).join(' ');
    const faces: Block = {
      type: 'paragraph',
      tone: 'normal',
      runs: [{ text }, { text, strong: true }, { text, emphasis: true }, { text, strong: true, emphasis: true }],
    };
    const rendered = await renderPdf(documentOf([faces]));
    expect(rendered.places).toEqual([]);
    expect((await pdfFacts(rendered.bytes)).untagged).toEqual([]);
  });

  it('comes out for 1,000 random texts as fields of 20 documents', async () => {
    const random = aRandom(20_251_231);
    for (let count = 0; count < 20; count++) {
      const texts = Array.from({ length: 50 }, () => randomText(random));
      const document = oddDocument(texts);
      expect((await renderPdf(document)).bytes.length).toBeGreaterThan(1000);
    }
  });

  it('leads to web and mail addresses alone', async () => {
    const links = [
      'https://example.org/ä b',
      'mailto:a@example.org',
      'javascript:alert(1)',
      '',
      'file:///etc',
      `https://x.org/${'y'.repeat(9000)}`,
    ];
    const runs = links.map((link) => ({ text: 'Verweis ', link }));
    const { bytes } = await renderPdf(documentOf([{ type: 'paragraph', tone: 'normal', runs }]));
    const targets = [
      ...Buffer.from(bytes)
        .toString('latin1')
        .matchAll(/\/URI \(([^)]*)\)/g),
    ].map(([, target]) => target);
    expect(targets).toEqual(['https://example.org/%C3%A4%20b', 'mailto:a@example.org']);
  });

  it('is the same file in another process', async () => {
    const script = [
      `require(${JSON.stringify(join(ROOT, 'tools', 'typescript', 'register.cjs'))});`,
      `const { everyBlock } = require(${JSON.stringify(join(__dirname, '..', 'testing', 'every-block.ts'))});`,
      `const { renderPdf } = require(${JSON.stringify(join(__dirname, 'render-pdf.ts'))});`,
      "renderPdf(everyBlock('fr')).then(({ bytes }) => process.stdout.write(",
      "require('node:crypto').createHash('sha256').update(bytes).digest('hex')));",
    ].join('\n');
    const there = execFileSync(process.execPath, ['-e', script], {
      encoding: 'utf8',
      cwd: '/',
      env: { TZ: 'Asia/Tokyo' },
    });
    const { bytes } = await renderPdf(everyBlock('fr'));
    expect(there).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('of measure sheets has one page per measure', async () => {
    const sheet: ReportDocument = {
      ...said('eins', 'zwei'),
      kind: 'measure-sheet',
      marks: ['unversiegelter Stand'],
      blocks: [1, 2, 3].flatMap((number): Block[] => [
        { type: 'heading', level: 1, id: `m${number}`, text: `${number} Maßnahme` },
        { type: 'paragraph', tone: 'normal', runs: [{ text: 'Die Maßnahme ist in der Umsetzung.' }] },
      ]),
    };
    const { bytes } = await renderPdf(sheet);
    expect((await pdfFacts(bytes)).decoration).toHaveLength(3);
    expect(await checkPdf(bytes, sheet)).toEqual([]);
  });
});

/** A document in which every kind of field holds one of the texts. */
function oddDocument(texts: readonly string[]): ReportDocument {
  let at = 0;
  const next = (): string => texts[at++ % texts.length] ?? '';
  const full = everyBlock('de');
  return {
    ...full,
    title: next(),
    subtitle: next(),
    subject: next(),
    publisher: next(),
    runningHead: next(),
    marks: [next()],
    blocks: full.blocks.slice(0, 24).map((block) => oddBlock(block, next)),
  };
}

function oddBlock(block: Block, next: () => string): Block {
  if (block.type === 'heading') return { ...block, text: next() };
  if (block.type === 'paragraph' || block.type === 'note') {
    return { ...block, runs: block.runs.map((run) => ({ ...run, text: next() })) };
  }
  if (block.type === 'list') return { ...block, items: block.items.map(() => [{ text: next() }]) };
  if (block.type !== 'table') return block;
  const rows = block.rows
    .slice(0, 8)
    .map((row) => ({ ...row, cells: row.cells.map(() => ({ lines: [[{ text: next() }]] })) }));
  return { ...block, caption: next(), columns: block.columns.map((column) => ({ ...column, title: next() })), rows };
}

/** Letters of all planes, usual ones among them, up to 80. */
function randomText(random: () => number): string {
  const ranges: readonly (readonly [number, number])[] = [
    [0x20, 0x7e],
    [0x00, 0xff],
    [0x100, 0x24ff],
    [0x2500, 0xffff],
    [0x10000, 0x10ffff],
  ];
  return Array.from({ length: Math.floor(random() * 80) }, () => {
    const [from, to] = ranges[Math.floor(random() * ranges.length)] ?? [0x20, 0x7e];
    return String.fromCodePoint(from + Math.floor(random() * (to - from + 1)));
  }).join('');
}

/** The same numbers in each run (xorshift). */
function aRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
