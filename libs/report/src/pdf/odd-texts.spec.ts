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
