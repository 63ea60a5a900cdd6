import { COURSES, STATUS_CLASSES, type Language } from '@wegmarke/domain';
import { formatNumber } from '@wegmarke/wording';
import { ChartRun } from 'docx/charts';
import { lookOf } from '../charts/series-look';
import type { ChartBlock, Flow, FlowNode, StackedBars } from '../document/report-document';
import { COLOURS, FONT } from './docx-styles';

/** Twentieths of a point in a pixel of 96 to the inch. */
const PIXEL = 15;
/** Zero is written as nothing: a part that is not there needs no number. */
const COUNTS = '#,##0;;;';
/** Excel, whose sheet holds the numbers, takes no longer names; none at all is refused by Word. */
const LONGEST = 200;

/**
 * A chart of Word's own, with its numbers in it to be edited. Word has no flow: it stands as two bars, then and now; who
 * moved where is in the text alternative and in the table of moves.
 */
export function docxChart(
  { id, caption, alternative, chart }: ChartBlock,
  language: Language,
  textWidth: number,
): ChartRun {
  const bars = chart.type === 'flow' ? thenAndNow(chart) : chart;
  const written = (count: number): string => formatNumber(count, language);
  const rows = bars.rows.map((row) => ({
    ...row,
    name: row.label === '' ? written(row.total) : `${row.label} (${written(row.total)})`,
  }));
  return new ChartRun({
    type: 'bar',
    stacking: bars.scale === 'share' ? 'percent' : 'stacked',
    categories: rows.map(({ name }) => named(name)),
    series: bars.series.map(({ label, sign }, order) => {
      const { fill, on } = lookOf(sign, order);
      return {
        name: named(label),
        color: hex(fill),
        values: bars.rows.map(({ values }) => values[order] ?? 0),
        dataLabels: {
          value: true,
          position: 'center',
          numberFormat: COUNTS,
          font: { color: hex(on), size: 8, bold: true },
        },
      };
    }),
    gapWidth: 45,
    font: { name: FONT, color: COLOURS.ink },
    categoryAxis: { reverseOrder: true, font: { size: 8 } },
    valueAxis: { visible: false, gridlines: false, minimum: 0 },
    legend: { position: 'bottom', font: { size: 8 } },
    chartArea: { fill: 'FFFFFF', border: 'none' },
    transformation: { width: Math.floor(textWidth / PIXEL), height: heightOf(bars) },
    altText: { name: id, title: caption, description: alternative },
  });
}

function heightOf({ rows, series }: StackedBars): number {
  const legend = 24 * Math.ceil(series.length / 4);
  return 30 + legend + Math.max(1, rows.length) * (rows.some(({ label }) => label.length > 24) ? 38 : 32);
}

function named(label: string): string {
  const letters = [...label.trim()];
  return letters.length === 0 ? '–' : letters.slice(0, LONGEST).join('');
}

/** Whether there is anything to draw: Word refuses a chart without rows or series. */
export function isDrawable({ chart }: ChartBlock): boolean {
  const { rows, series } = chart.type === 'flow' ? thenAndNow(chart) : chart;
  return rows.length > 0 && series.length > 0;
}

function hex(colour: string): string {
  return colour.slice(1).toUpperCase();
}

function thenAndNow({ from, to }: Flow): StackedBars {
  const nodes = new Map<string, FlowNode>([...from.nodes, ...to.nodes].map((node) => [node.key, node]));
  const series = [...nodes.values()].sort((one, other) => rank(one) - rank(other));
  const row = ({ label, nodes: own }: Flow['from']): StackedBars['rows'][number] => {
    const values = series.map(({ key }) => own.find((node) => node.key === key)?.count ?? 0);
    return { label, values, total: values.reduce((sum, value) => sum + value, 0) };
  };
  return { type: 'stacked-bars', scale: 'absolute', series, rows: [row(from), row(to)] };
}

/** Classes in their order, what is no class after them. */
function rank({ sign }: FlowNode): number {
  if (sign === null) return STATUS_CLASSES.length + COURSES.length;
  const order: readonly string[] = sign.axis === 'status' ? STATUS_CLASSES : [...COURSES, 'none'];
  return order.indexOf(sign.value);
}
