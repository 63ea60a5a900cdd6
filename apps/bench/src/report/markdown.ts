import type { Comparison } from '../measure/comparison';
import type { UnchangedRatio } from '../measure/requests-per-second';
import { type Benchmark, TARGETS } from './benchmark';
import { growthRows } from './growth-rows';
import { besideRows, reportRows } from './report-rows';
import { machineLines } from './machine-lines';
import { medianAndP95, megabytes, ms, ratio, verdict, whole } from './numbers';

const NAMES: Record<Comparison['question'] | 'listPage' | 'search', string> = {
  overviewToday: 'overview, today',
  overviewPast: 'overview, a past day',
  cubeToday: 'cube, today',
  cubePast: 'cube, a past day',
  trend: 'trend, 10 years by month',
  measure: 'one measure, by its id',
  work: 'work of a ministry in an open round',
  listPage: 'list of measures, first page',
  search: 'search in measures',
};

/** The whole page docs/benchmark.md; the same text is printed. */
export function markdownOf(benchmark: Benchmark): string {
  const { plan, main } = benchmark;
  const measures = whole(plan.mainSize);
  return [
    '# Benchmark',
    'Made by `npm run bench`; run it again to replace this page. Ratios compare things measured in turns in one run, so they hold on other machines too. Every question is asked by somebody who is signed in: the session, the grants and what the address may name are looked up with each, and count on the side of HTTP alone.',
    ...machineLines(benchmark),
    `## Answers made anew, ${measures} measures, PostgreSQL`,
    'Milliseconds, median / 95th percentile of sequential requests. “SQL” is the same statements with the same values, as the server sent them, through a bare `pg` pool.',
    table(
      ['question', 'answer kB', 'over HTTP', 'SQL as sent', 'SQL one by one', 'HTTP : SQL', 'target', ''],
      main.comparisons.map(comparisonRow),
    ),
    statementsLine(main.comparisons),
    '## Unchanged answers, lists, writing, memory',
    table(['what', 'measured', 'target', ''], otherRows(benchmark)),
    '## Growth',
    'Median milliseconds; the factor is that of ten times as many measures. No worse than linear is a factor of at most 10.',
    table(
      [
        'measures',
        'intervals',
        'cells of the cube',
        'overview, today',
        'factor',
        'trend',
        'factor',
        'server memory',
        'target',
        '',
      ],
      growthRows(benchmark.growth),
    ),
    '## Embedded database',
    embeddedLine(benchmark),
    '## Files of the annual report',
    'The report of the sealed sample round, and the same with every measure three times (about 150 pages) and four times (about 400 measures), in the process that makes files; “typesetter alone” sets the same document without anything of ours before or after it. Memory is the most the process held while it made the PDF: the first file of a new process, and after the files of the other formats and language, kept or renewed as in the product.',
    table(
      [
        'report',
        'pages',
        'made',
        'typesetter alone',
        'made : alone',
        'memory, new process',
        'memory, after other files',
        'target',
        '',
      ],
      reportRows(benchmark.reports),
    ),
    table(['what', 'measured', 'target', ''], besideRows(benchmark.reports)),
  ].join('\n\n');
}

function comparisonRow({ question, kilobytes, http, sql, sqlOneByOne }: Comparison): string[] {
  const factor = http.median / sql.median;
  const target = targetOf(question, factor, http.median);
  const times = [medianAndP95(http), medianAndP95(sql), medianAndP95(sqlOneByOne)];
  return [NAMES[question], whole(kilobytes), ...times, ratio(factor), ...target];
}

function targetOf(question: Comparison['question'], factor: number, median: number): [string, string] {
  if (question === 'trend') return [`≤ ${whole(TARGETS.trendMs)} ms`, verdict(median <= TARGETS.trendMs)];
  if (!question.startsWith('overview')) return ['', ''];
  return [`≤ ${TARGETS.overviewToSql}`, verdict(factor <= TARGETS.overviewToSql)];
}

function statementsLine(comparisons: readonly Comparison[]): string {
  const said = comparisons.map(
    ({ question, statements, together }) =>
      `${NAMES[question]}: ${statements}${together > 1 ? ` (${together} at the same time)` : ''}`,
  );
  return `Statements per answer – ${said.join('; ')}. The ratio is against “as sent”.`;
}

function otherRows({ main, plan }: Benchmark): string[][] {
  const { listPage, search } = main;
  return [
    ...unchangedRows(main.unchanged),
    [NAMES.listPage, `${medianAndP95(listPage)} ms`, '', ''],
    [NAMES.search, `${medianAndP95(search)} ms`, '', ''],
    ['save a draft of a report', `${medianAndP95(main.writing.saveDraft)} ms`, '', ''],
    ['sign and accept a report (two requests)', `${medianAndP95(main.writing.signAndAccept)} ms`, '', ''],
    ['memory of the server, after start', megabytes(main.memoryAtStartMb), '', ''],
    [`memory of the server, after all of this at ${whole(plan.mainSize)}`, megabytes(main.memoryAfterLoadMb), '', ''],
  ];
}

function unchangedRows({ unchanged, bare, connections }: UnchangedRatio): string[][] {
  const share = unchanged.perSecond / bare.perSecond;
  const what = `overview unchanged (304) : bare Fastify + pg, one row (${connections} connections)`;
  const measured = `${whole(unchanged.perSecond)} : ${whole(bare.perSecond)} requests/s = ${ratio(share)}`;
  const rows = [[what, measured, `≥ ${TARGETS.unchangedToBare}`, verdict(share >= TARGETS.unchangedToBare)]];
  const [cost, bareCost] = [unchanged.microsecondsEach, bare.microsecondsEach];
  if (cost === null || bareCost === null) return rows;
  const costs = `${whole(cost)} : ${whole(bareCost)} µs of processor time (bare : unchanged = ${ratio(bareCost / cost)})`;
  return [...rows, ['the same, cost of one answer to the server process', costs, '', '']];
}

function embeddedLine({ embedded }: Benchmark): string {
  const { loaded, overview, memoryMb } = embedded;
  return `Overview, today, ${whole(loaded.measures)} measures: ${medianAndP95(overview)} ms; memory of the one process: ${megabytes(memoryMb)}; bulk load: ${ms(loaded.seconds)} s.`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
