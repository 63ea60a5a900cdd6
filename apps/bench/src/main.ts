import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadedDatabase } from './load/loaded-database';
import { measureEmbedded } from './measure/embedded';
import { type GrowthPoint, measureGrowth } from './measure/growth';
import { type MainSize, measureMainSize } from './measure/main-size';
import { measureReports } from './measure/reports';
import { type BenchPlan, FULL, QUICK } from './plan';
import type { Benchmark } from './report/benchmark';
import { machineOf } from './report/machine';
import { markdownOf } from './report/markdown';

const begun = performance.now();

/** Progress goes to stderr: stdout is the page. */
function say(sentence: string): void {
  console.error(`${String(Math.round((performance.now() - begun) / 1_000)).padStart(4)} s  ${sentence}`);
}

async function run(plan: BenchPlan, serverMain: string, databaseUrl: string): Promise<Benchmark> {
  const growth: GrowthPoint[] = [];
  let main: MainSize | null = null;
  for (const measures of plan.sizes) {
    const database = await loadedDatabase(databaseUrl, serverMain, measures);
    try {
      say(`${measures} measures, ${database.loaded.intervals} intervals loaded`);
      growth.push(await measureGrowth(serverMain, database, Math.ceil(plan.rounds / 3)));
      if (measures === plan.mainSize) main = await measureMainSize(plan, serverMain, database);
      say(`${measures} measures measured`);
    } finally {
      await database.drop();
    }
  }
  if (!main) throw new Error('the main size is not among the sizes');
  const embedded = await measureEmbedded(serverMain, plan.embeddedSize, Math.ceil(plan.rounds / 3));
  say('embedded database measured');
  const reports = await measureReports(serverMain, plan.rounds);
  say('reports measured');
  const machine = await machineOf(databaseUrl);
  return { plan, machine, main, growth, embedded, reports, seconds: (performance.now() - begun) / 1_000 };
}

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    server: { type: 'string', default: '' },
    out: { type: 'string', default: '' },
  },
});

run(values.quick ? QUICK : FULL, values.server, process.env['BENCH_DATABASE_URL'] ?? '').then(
  (benchmark) => writeFileSync(values.out, `${markdownOf(benchmark)}\n`),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
