// `npm run trust:kill -- [--kills N]`: the process is killed again and again while 30 people report, sign and accept.
// Afterwards every acknowledged step must be there, once, with its entry in the journal, and the journal's chain whole.
// On the embedded database, or on PostgreSQL with DATABASE_URL. Closes with `N passed, N failed`.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildServer } from '../server/build.mjs';
import { freePort, signIn, startProduct } from './running-product.mjs';
import { ownDatabase } from './own-database.mjs';

const IN_FLIGHT = 30;
const LONGEST_WAIT_MS = 5_000;
const WHY = 'Prüflauf: keine Änderung seit der letzten Meldung, 21.11.2026, Referat';
const kills = Number(process.argv[process.argv.indexOf('--kills') + 1] || 0) || 4;

/** What follows on a state: who does it, and how the journal calls it. */
const STEPS = {
  none: { to: 'submitted', by: 'desk', action: 'report-submitted' },
  submitted: { to: 'signed', by: 'approver', action: 'report-signed', route: 'sign' },
  signed: { to: 'accepted', by: 'coordinator', action: 'report-accepted', route: 'accept' },
};

const folder = mkdtempSync(join(tmpdir(), 'wegmarke-kill-'));
const environment = { DATA_DIR: join(folder, 'data'), DEMO_DATA: 'on', CLOCK_TODAY: '2026-11-22', AUTH_MODE: 'demo' };
const database = await ownDatabase(process.env.DATABASE_URL);
if (database) environment.DATABASE_URL = database.url;
const faults = [];
let checks = 0;

/** Notes a check; the sentence says what is wrong when it does not hold. */
function check(holds, sentence) {
  checks += 1;
  if (!holds) faults.push(sentence);
}

async function people(address, ministries) {
  const names = ['coordinator', ...ministries.flatMap((ministry) => [`${ministry}-desk`, `${ministry}-approver`])];
  const asks = await Promise.all(names.map((name) => signIn(address, name)));
  return new Map(names.map((name, index) => [name, asks[index]]));
}

const personFor = ({ by }, ministry) => (by === 'coordinator' ? by : `${ministry}-${by}`);

/** The next step of one measure as a request; its key stays until it is known to have happened. */
function request(item) {
  const step = STEPS[item.state];
  item.key ??= randomUUID();
  if (item.state === 'none') {
    const body = { round: null, unchanged: true, unchangedReason: WHY };
    return ['POST', `/api/measures/${item.measure}/status-reports`, { body, key: item.key }];
  }
  const path = `/api/status-reports/${item.report}/${step.route}`;
  return ['POST', path, { body: {}, version: item.version, key: item.key }];
}

function acknowledge(item, { id, version }) {
  const step = STEPS[item.state];
  item.done.push({ report: id, action: step.action });
  Object.assign(item, { report: id, version, key: null, state: step.to });
  if (item.state === 'accepted') Object.assign(item, { state: 'none', report: null, version: null });
}

/** Steps one measure until the product dies. */
async function live(item, asks, life) {
  while (!life.over) {
    const ask = asks.get(personFor(STEPS[item.state], item.ministry));
    life.inFlight += 1;
    try {
      const { status, body } = await ask(...request(item));
      if (status === 200 || status === 201) {
        acknowledge(item, body);
        life.acknowledged += 1;
      } else if (status < 500 && status !== 429) {
        check(false, `${item.code} ${item.state}: ${status} ${body?.code} ${body?.detail ?? ''}`);
        life.inFlight -= 1;
        return;
      }
      life.inFlight -= 1;
    } catch {
      // The answer never came: the step may have happened or not. The same key asks again after the restart.
      return;
    }
  }
}

/** Kills come after a number of steps, not of milliseconds, so that a slow machine is killed amid the same work. */
async function untilAcknowledged(life, steps) {
  const begun = Date.now();
  while (life.acknowledged < steps && Date.now() - begun < LONGEST_WAIT_MS) await pause(5);
}

async function chooseMeasures(address) {
  const ask = await signIn(address, 'coordinator');
  const { body } = await ask('GET', '/api/strategies/frankreich/measures?page[size]=200');
  const ministries = [...new Set(body.items.map(({ lead }) => lead))];
  const asks = await people(address, ministries);
  const chosen = [];
  for (const { id, code, lead, status } of body.items) {
    if (chosen.length === IN_FLIGHT) break;
    if (status === 'dropped' || status === 'replaced') continue;
    const item = { measure: id, code, ministry: lead, state: 'none', report: null, version: null, key: null, done: [] };
    const { status: answer, body: report } = await asks.get(`${lead}-desk`)(...request(item));
    if (answer !== 201) continue;
    acknowledge(item, report);
    chosen.push(item);
  }
  return { chosen, ministries };
}

/** Every acknowledged step stands in the journal exactly once, and the report is where it was acknowledged to be. */
async function compare(address, items) {
  const admin = await signIn(address, 'coordinator');
  for (const item of items) {
    const counted = new Map();
    const { body } = await admin('GET', `/api/measures/${item.measure}/audit?page[size]=200`);
    for (const { action, subjectId, subjectType } of body.items) {
      if (subjectType !== 'report') continue;
      const name = `${subjectId} ${action}`;
      counted.set(name, (counted.get(name) ?? 0) + 1);
    }
    for (const { report, action } of item.done.slice(-40)) {
      const times = counted.get(`${report} ${action}`) ?? 0;
      check(times === 1, `${item.code}: ${action} of ${report} is ${times} times in the journal`);
    }
    for (const [name, times] of counted) check(times === 1, `${item.code}: ${name} ${times} times in the journal`);
  }
  const { body } = await admin('GET', '/api/audit/verify');
  check(body.ok === true, `The journal's chain is broken: ${JSON.stringify(body)}`);
}

async function run() {
  const port = await freePort();
  let product = await startProduct({ port, environment });
  const { chosen, ministries } = await chooseMeasures(product.address);
  check(chosen.length === IN_FLIGHT, `Only ${chosen.length} of ${IN_FLIGHT} measures can be reported on.`);
  let acknowledged = 0;
  let inFlight = 0;
  let slowest = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    const asks = await people(product.address, ministries);
    const life = { over: false, inFlight: 0, acknowledged: 0 };
    const lives = chosen.map((item) => live(item, asks, life));
    await untilAcknowledged(life, 1 + Math.floor(Math.random() * IN_FLIGHT));
    check(life.inFlight > 0, `kill ${kill}: nothing was in flight`);
    inFlight += life.inFlight;
    life.over = true;
    await product.kill();
    await Promise.all(lives);
    acknowledged += life.acknowledged;
    product = await startProduct({ port, environment });
    slowest = Math.max(slowest, product.readyMs);
    console.log(
      `kill ${kill} of ${kills}: ${life.acknowledged} steps acknowledged, ready again in ${product.readyMs} ms`,
    );
  }
  check(acknowledged > 0, 'No step was acknowledged between two kills.');
  // What was under way at the last kill is asked once more with its key: done once, whether it had happened or not.
  const asks = await people(product.address, ministries);
  for (const item of chosen) {
    const { status, body } = await asks.get(personFor(STEPS[item.state], item.ministry))(...request(item));
    check(status === 200 || status === 201, `${item.code}: asked again, ${status} ${body?.code}`);
    if (status < 300) acknowledge(item, body);
  }
  await compare(product.address, chosen);
  await product.kill('SIGTERM');
  console.log(
    `${kills} kills, ${acknowledged} acknowledged steps, ${inFlight} in flight, slowest restart ${slowest} ms`,
  );
}

try {
  await buildServer();
  await run();
} catch (error) {
  faults.push(error.stack);
} finally {
  rmSync(folder, { recursive: true, force: true });
  await database?.drop();
}
for (const fault of faults.slice(0, 20)) console.error(fault);
console.log(`${checks - Math.min(faults.length, checks)} passed, ${faults.length} failed`);
process.exit(faults.length === 0 && checks > 0 ? 0 : 1);
