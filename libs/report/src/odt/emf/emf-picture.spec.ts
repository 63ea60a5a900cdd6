import { chartSvg } from '../../charts/chart-svg';
import { signPaths } from '../../charts/sign-svg';
import type { Block } from '../../document/report-document';
import { everyChart } from '../../testing/every-chart';
import { emfPicture } from './emf-picture';
import { pathLines } from './path-lines';

interface EmfRecord {
  readonly type: number;
  readonly view: DataView;
}

function recordsOf(bytes: Uint8Array): EmfRecord[] {
  const records: EmfRecord[] = [];
  const whole = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length; ) {
    const length = whole.getUint32(at + 4, true);
    records.push({ type: whole.getUint32(at, true), view: new DataView(bytes.buffer, bytes.byteOffset + at, length) });
    at += length;
  }
  return records;
}

function textsOf(records: readonly EmfRecord[]): string[] {
  return records
    .filter(({ type }) => type === 84)
    .map(({ view }) => {
      const [length, start] = [view.getUint32(44, true), view.getUint32(48, true)];
      return Array.from({ length }, (_, at) => String.fromCharCode(view.getUint16(start + at * 2, true))).join('');
    });
}

const isChart = (block: Block): block is Extract<Block, { type: 'chart' }> => block.type === 'chart';
const charts = everyChart('fr').filter(isChart);

describe.each(charts.map(({ id, chart }) => [id, chartSvg(chart, { language: 'fr' })] as const))(
  '%s as a metafile',
  (_, svg) => {
    const bytes = emfPicture(svg, 166);
    const records = recordsOf(bytes);

    it('is as long as its header says, and ends', () => {
      const header = records[0]?.view;
      expect(header?.getUint32(40, true)).toBe(0x464d4520);
      expect(header?.getUint32(48, true)).toBe(bytes.length);
      expect(header?.getUint32(52, true)).toBe(records.length);
      expect(records.at(-1)?.type).toBe(14);
    });

    it('says every text of the drawing, in its order', () => {
      const texts = [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text = '']) => text.replaceAll('&amp;', '&'));
      expect(textsOf(records)).toEqual(texts);
    });

    it('fills every area of the drawing', () => {
      const filled = [...svg.matchAll(/<(?:rect|path) [^>]*fill="#/g)];
      expect(records.filter(({ type }) => type === 8)).toHaveLength(filled.length);
    });

    it('stays inside its frame', () => {
      const header = records[0]?.view;
      const [width = 0, height = 0] = [header?.getInt32(16, true), header?.getInt32(20, true)];
      for (const { type, view } of records) {
        if (type !== 7 && type !== 8) continue;
        const start = 32 + view.getUint32(24, true) * 4;
        for (let at = start; at < view.byteLength; at += 8) {
          expect(view.getInt32(at, true)).toBeGreaterThanOrEqual(-5);
          expect(view.getInt32(at, true)).toBeLessThanOrEqual(width + 5);
          expect(view.getInt32(at + 4, true)).toBeLessThanOrEqual(height + 5);
        }
      }
    });
  },
);

it('draws the ring of a sign as a circle', () => {
  const [disc] = pathLines('M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z');
  for (const [x, y] of disc?.points ?? []) expect(Math.hypot(x - 8, y - 8)).toBeCloseTo(6.5);
  expect(disc?.closed).toBe(true);
  const svg = `<svg viewBox="0 0 16 16">${signPaths({ axis: 'course', value: 'on_track' })}</svg>`;
  expect(recordsOf(emfPicture(svg, 3)).length).toBeGreaterThan(10);
});

it('goes on with lines after a move, relative or not', () => {
  expect(pathLines('M1 1 2 2L3 1zm1 1h2v2')).toEqual([
    {
      points: [
        [1, 1],
        [2, 2],
        [3, 1],
      ],
      closed: true,
    },
    {
      points: [
        [2, 2],
        [4, 2],
        [4, 4],
      ],
      closed: false,
    },
  ]);
});
