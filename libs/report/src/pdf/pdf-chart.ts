import type { Language } from '@wegmarke/domain';
import { formatNumber } from '@wegmarke/wording';
import { lookOf } from '../charts/series-look';
import type { Chart, ChartBlock, Flow, FlowNode, StackedBars } from '../document/report-document';
import { signName } from './pdf-signs';

/** More bars than this do not fit one page. */
const ROWS_OF_A_PAGE = 24;

/** The chart as the template reads it: looks and signs by name, counts also as words of the language. */
export function pdfChart(block: ChartBlock, language: Language) {
  const breakable = block.chart.type === 'stacked-bars' && block.chart.rows.length > ROWS_OF_A_PAGE;
  return { ...block, breakable, chart: drawable(block.chart, language) };
}

function drawable(chart: Chart, language: Language) {
  return chart.type === 'flow' ? flow(chart, language) : bars(chart, language);
}

function bars(chart: StackedBars, language: Language) {
  const sums = chart.rows.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  return {
    ...chart,
    longest: Math.max(1, ...sums),
    series: chart.series.map(({ label, sign }, order) => ({
      label,
      sign: sign === null ? null : signName(sign),
      look: lookOf(sign, order),
    })),
    rows: chart.rows.map(({ label, values, total }) => ({
      label,
      total: formatNumber(total, language),
      parts: chart.series.map((_, at) => part(values[at] ?? 0, language)),
    })),
  };
}

function part(value: number, language: Language) {
  return { value, text: formatNumber(value, language) };
}

function flow(chart: Flow, language: Language) {
  const node = ({ sign, ...of }: FlowNode, order: number) => ({
    ...of,
    text: formatNumber(of.count, language),
    sign: sign === null ? null : signName(sign),
    look: lookOf(sign, order),
  });
  return {
    ...chart,
    from: { label: chart.from.label, nodes: chart.from.nodes.map(node) },
    to: { label: chart.to.label, nodes: chart.to.nodes.map(node) },
  };
}
