import { everyBlock } from '../testing/every-block';
import { withArchiveClaim } from './archive-claim';
import { readObjects, writeObjects } from './pdf-objects';
import { renderPdf } from './render-pdf';
import { withRowHeaders } from './row-headers';

jest.setTimeout(60_000);

const { blocks } = everyBlock('de');
let file: Buffer;
beforeAll(async () => {
  file = Buffer.from((await renderPdf(everyBlock('de'))).bytes);
});

describe('the objects of a PDF', () => {
  it('written as they were read are the same file', () => {
    expect(Buffer.compare(writeObjects(readObjects(file)), file)).toBe(0);
  });

  it('are found where the cross-reference table says', () => {
    const text = file.toString('latin1');
    const start = Number(/startxref\n(\d+)/.exec(text)?.[1]);
    expect(text.slice(start, start + 5)).toBe('xref\n');
    const places = [...text.slice(start).matchAll(/(\d{10}) 00000 n/g)].map(([, place]) => Number(place));
    expect(places.every((place, at) => text.startsWith(`${at + 1} 0 obj`, place))).toBe(true);
  });

  it.each([
    ['is cut off', (text: string) => text.slice(0, -200)],
    ['has a table at another place', (text: string) => text.replace(/startxref\n\d+/, 'startxref\n17')],
    ['was lengthened in the middle', (text: string) => text.replace('/Type /Catalog', '/Type  /Catalog')],
    ['is something else', () => 'not a PDF'],
  ])('are refused of a file that %s', (_case, spoil) => {
    expect(() => readObjects(Buffer.from(spoil(file.toString('latin1')), 'latin1'))).toThrow('not shaped');
  });
});

describe('what is added to a PDF', () => {
  it('is not added twice', () => {
    expect(() => withArchiveClaim(readObjects(file).objects)).toThrow('metadata packet');
    expect(() => withRowHeaders(readObjects(file).objects, [])).toThrow('number of tables');
  });

  it('leaves the claim out of a file without metadata', () => {
    const objects = readObjects(file).objects.filter(({ text }) => !text.includes('/Type /Metadata'));
    expect(() => withArchiveClaim(objects)).toThrow('metadata');
  });

  it('changes no cell of a table without a row header', () => {
    const plain = blocks.map((block) =>
      block.type === 'table'
        ? { ...block, columns: block.columns.map((column) => ({ ...column, rowHeader: undefined })) }
        : block,
    );
    const { objects } = readObjects(file);
    expect(withRowHeaders(objects, plain as typeof blocks)).toEqual(objects);
  });
});
