// Prints how the sample strategy looks on the last day of each year and today: classes, computed courses, answers.
//   node tools/sample/summary.mjs [day …]
import '../check-node.mjs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildServer, SERVER_FOLDER } from '../server/build.mjs';

const DAYS = [
  '2020-12-31',
  '2021-12-31',
  '2022-12-31',
  '2023-11-21',
  '2023-12-31',
  '2024-12-31',
  '2025-12-31',
  '2026-11-22',
];

await buildServer();
const require = createRequire(join(SERVER_FOLDER, 'main.js'));
const { sampleEvents } = require('./seed/sample/sample-events.js');
const { historyUntil } = require('./seed/sample/sample-history.js');
const { DEFAULT_COURSE_RULES, DEFAULT_HORIZON_SPANS, localDate, stateOn } = require('@wegmarke/domain');

const events = sampleEvents();
for (const day of process.argv.length > 2 ? process.argv.slice(2) : DAYS) print(day, statesOn(localDate(day)));

function statesOn(day) {
  const { measures, rounds, requests } = historyUntil(events, day);
  const around = { spans: DEFAULT_HORIZON_SPANS, courseRules: [DEFAULT_COURSE_RULES], rounds: [...rounds.values()] };
  return [...measures].map(([code, { facts }]) =>
    stateOn(facts, { ...around, requests: requests.get(code) ?? [] }, day),
  );
}

function print(day, states) {
  const judged = states.filter(({ computed }) => computed !== null);
  console.log(`\n${day}: ${states.length} measures`);
  console.log('  status  ', tally(states.map(({ status }) => status)));
  console.log('  computed', tally(judged.map(({ computed }) => computed.verdict)));
  console.log('  because ', tally(judged.map(({ computed }) => computed.reason)));
  console.log('  reported', tally(judged.map(({ reported }) => reported)));
  console.log('  report  ', tally(states.map(({ report }) => report ?? 'none')));
  console.log('  list    ', tally(states.flatMap(({ attention }) => attention.map(({ key }) => key))));
}

function tally(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => `${value} ${count}`).join(' · ');
}
