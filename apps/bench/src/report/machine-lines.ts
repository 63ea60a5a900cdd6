import { PAST_DAY, TODAY } from '../load/frame';
import type { Benchmark } from './benchmark';
import { whole } from './numbers';

/** On what, with what data and how the numbers came about. */
export function machineLines({ machine, plan, growth, seconds }: Benchmark): string[] {
  const main = growth.find(({ loaded }) => loaded.measures === plan.mainSize)?.loaded;
  const history = main ? main.intervalsPerMeasure.toFixed(1) : '–';
  return [
    [
      `- Machine: ${machine.cores} cores (${machine.processor}), ${machine.memoryGb} GB; server, database and measuring program share them.`,
      `- Node ${machine.node}, PostgreSQL ${machine.postgres} (shared_buffers ${machine.sharedBuffers}). Today is ${TODAY}, the past day ${PAST_DAY}.`,
      `- Data: a strategy ten years old. The histories of up to 400 measures are computed by the domain's own rule, with a report a year, and copied by SQL into other fields and ministries; ${history} intervals per measure on average.`,
      `- This run (${plan.name}): ${plan.rounds} requests per question, ${whole(seconds)} s in all.`,
      '- Again: `npm run bench` · in less than 90 s with 100 and 1,000 measures: `npm run bench -- --quick` · on a PostgreSQL of your own (superuser, databases are created and dropped): `BENCH_DATABASE_URL=… npm run bench`.',
    ].join('\n'),
  ];
}
