import { describeContract } from '../describe-contract';
import { STRATEGY } from '../platform/testing/strategy-kit';
import type { TestMethod, TestResponse } from '../platform/testing/test-api';
import { AuthorisationWorld } from './authorisation-world';
import { keepDocuments } from './kept-documents';
import { cellsOf, nameOf, type Outcome, type Row } from './matrix-row';
import type { Persona } from './personas';
import { rightRequest } from './requests';
import { MATRIX } from './rows/matrix';

interface Door {
  readonly method: TestMethod;
  readonly path: string;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
const PLACES: Readonly<Record<string, string>> = {
  strategy: STRATEGY,
  code: '3.1.1',
  field: '3',
  ministry: 'vm',
  part: 'foreword',
  language: 'de',
};
/** Rounds that are asked for by their key. */
const ROUND_KEYS: Readonly<Record<string, string>> = {
  'a published round': '2026-01',
  'a sealed round': '2026-02',
  'a round in review': '2026-03',
  'an open round': '2026-04',
  'a planned round': '2026-05',
};

let world: AuthorisationWorld;
const doors = new Map<string, Door>();
/** As the row before left it. */
let atRest: Record<string, string | null>;

async function readContract(): Promise<void> {
  const { paths } = await describeContract();
  for (const [path, item] of Object.entries(paths)) {
    for (const method of METHODS) {
      const id = item[method]?.operationId;
      if (id) doors.set(id, { method: method.toUpperCase() as TestMethod, path });
    }
  }
}

beforeAll(async () => {
  await readContract();
  world = await AuthorisationWorld.start();
  await keepDocuments(world);
  atRest = await stored();
});
afterAll(() => world.close());

/** Everything that is stored, but who was here and who was refused: that is on record whatever else happens. */
const TRACES: Readonly<Record<string, string>> = {
  audit_entry: `select x::text as t from audit_entry x where action <> 'refused'`,
  personal_link: `select (to_jsonb(x) - 'used_at')::text as t from personal_link x`,
};

async function stored(): Promise<Record<string, string | null>> {
  const { database } = world.world.api;
  const tables = await database.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public'
     and tablename not in ('session', 'sign_in_attempt', 'audit_chain', 'migrations') order by 1`,
  );
  const parts = tables.map(({ name }) => {
    const rows = TRACES[name] ?? `select x::text as t from "${name}" x`;
    return `select '${name}' as name, md5(string_agg(t, '|' order by t)) as hash from (${rows}) rows`;
  });
  const hashes = await database.query<{ name: string; hash: string | null }>(parts.join(' union all '));
  return Object.fromEntries(hashes.map(({ name, hash }) => [name, hash]));
}

async function knock({ operation, on }: Row, persona: Persona): Promise<TestResponse> {
  const door = doors.get(operation);
  if (!door) throw new Error(`The contract has no operation ${operation}`);
  const { query, body, version, format = 'json' } = await rightRequest(operation)(world, on);
  const places: Readonly<Record<string, string>> = { ...PLACES, format };
  const path = door.path.replace(/\{(\w+)\}/g, (_, place: string) => places[place] ?? placeOf(on, place));
  const headers = {
    ...(persona === 'anonymous' && { 'x-requested-with': 'spec' }),
    ...(version !== undefined && { 'if-match': `"v${version}"` }),
  };
  const asked = { headers, ...(body !== undefined && { body }) };
  return world.as(persona).http(door.method, query === undefined ? path : `${path}?${query}`, asked);
}

function placeOf(on: string, place: string): string {
  if (place === 'round') return ROUND_KEYS[on] ?? '';
  const { id, token = '' } = world.subject(on);
  return place === 'token' ? token : id;
}

/** What the door said; of several at once what it said to the one that was asked for. */
function outcomeOf({ operation }: Row, answer: TestResponse): Outcome | string {
  const items = /^(batch|settleQueries)/.test(operation) && answer.status === 200;
  const [item] = items ? answer.json<{ items: { status: number }[] }>().items : [answer];
  const status = item?.status ?? 0;
  if (status >= 200 && status < 400) return 'ok';
  return [401, 403, 404, 409].includes(status) ? (status as Outcome) : `${status} ${answer.text}`;
}

class Undo<T> extends Error {
  constructor(readonly result: T) {
    super('taken back');
  }
}

/** Really does it, and takes it back, so that the next person finds the same world. */
async function andTakeBack(work: () => Promise<Outcome | string>): Promise<Outcome | string> {
  const done = world.world.api.database.inTransaction(async () => {
    throw new Undo(await work());
  });
  return done.catch((error: unknown) => {
    if (error instanceof Undo) return error.result as Outcome | string;
    throw error;
  });
}

describe('the matrix', () => {
  it('has a row for every operation of the contract', () => {
    const rows = new Set(MATRIX.map(({ operation }) => operation));
    expect({ withoutRow: [...doors.keys()].filter((operation) => !rows.has(operation)) }).toEqual({ withoutRow: [] });
  });

  it('has no row for what the contract does not know', () => {
    expect({ unknown: MATRIX.filter(({ operation }) => !doors.has(operation)).map(nameOf) }).toEqual({ unknown: [] });
  });

  it('expects one thing of every persona in every row, and has no row twice', () => {
    for (const row of MATRIX) cellsOf(row);
    expect(new Set(MATRIX.map(nameOf)).size).toBe(MATRIX.length);
  });
});

describe('the door', () => {
  it.each(MATRIX.map((row) => [nameOf(row), row] as const))(
    '%s opens to those it is for, and to nobody else',
    async (_, row) => {
      const cells = cellsOf(row);
      const found = new Map<Persona, Outcome | string>();
      for (const [persona, expected] of cells) {
        const ask = async () => outcomeOf(row, await knock(row, persona));
        found.set(persona, expected === 'ok' ? await andTakeBack(ask) : await ask());
      }
      const before = atRest;
      atRest = await stored();
      expect(Object.fromEntries(found)).toEqual(Object.fromEntries(cells));
      expect(atRest).toEqual(before);
    },
  );
});
