import { describeContract } from '../describe-contract';
import { AuthorisationWorld } from './authorisation-world';
import { MARKERS, traceOf } from './markers';
import { MarkedWorld, type Marked } from './marked-world';
import { PERSONAS, personasOf, type Persona } from './personas';
import { readingsOf, type Reading } from './readings';

let around: AuthorisationWorld;
let marked: Marked;
let readings: readonly Reading[];

beforeAll(async () => {
  around = await AuthorisationWorld.start();
  marked = await new MarkedWorld(around).fill();
  readings = readingsOf(await doors(), around, marked);
});
afterAll(() => around.close());

/** What can be read, by its operation. */
async function doors(): Promise<ReadonlyMap<string, string>> {
  const { paths } = await describeContract();
  return new Map(
    Object.entries(paths).flatMap(([path, { get }]) => (get?.operationId ? [[get.operationId, path] as const] : [])),
  );
}

const read = async (persona: Persona, { url }: Reading) => (await around.as(persona).http('GET', url)).text;

describe('words that are not for everybody', () => {
  /** Per marker and operation: who came across it. */
  const found = new Map<string, Set<string>>();
  /** The id of what only the ministry knows of tells that it is there; a person's own data name it. */
  const HIDDEN = ['draft', 'linked', 'correction'];

  beforeAll(async () => {
    const traces = [
      ...MARKERS.map(({ name }) => [name, traceOf(name)] as const),
      ...HIDDEN.map((name) => [`id of ${name}`, marked.reports.get(name) ?? '?'] as const),
    ];
    for (const persona of PERSONAS) {
      for (const reading of readings) {
        const text = withoutAddress(await read(persona, reading));
        for (const [name] of traces.filter(([, trace]) => text.includes(trace))) {
          found.set(name, (found.get(name) ?? new Set()).add(`${persona} by ${reading.operation}`));
        }
      }
    }
  });

  const findersOf = (name: string, besides: Readonly<Record<string, string>> = {}) => {
    const isRight = (persona: string, operation: string) =>
      personasOf(besides[operation] ?? 'anonymous').includes(persona as Persona) && operation in besides;
    const finds = [...(found.get(name) ?? [])].map((find) => find.split(' by ') as [string, string]);
    return finds.filter(([persona, operation]) => !isRight(persona, operation));
  };

  it.each(MARKERS.map((marker) => [marker.name, marker] as const))(
    '"%s" is found by those it is for, and by nobody else',
    (name, { seenBy, besides }) => {
      const finds = findersOf(name, besides);
      const surprises = finds.filter(([persona]) => !personasOf(seenBy).includes(persona as Persona));
      expect({ surprises: surprises.map((find) => find.join(' by ')) }).toEqual({ surprises: [] });
      expect([...new Set(finds.map(([persona]) => persona))].toSorted()).toEqual(
        [...new Set(personasOf(seenBy))].toSorted(),
      );
    },
  );

  it.each(HIDDEN)('nobody but the ministry learns of the %s that it is there', (name) => {
    const others = findersOf(`id of ${name}`, { exportPerson: 'admin' }).filter(
      ([persona]) => !personasOf('lead').includes(persona as Persona),
    );
    expect(others.map((find) => find.join(' by '))).toEqual([]);
  });
});

/** A refusal repeats the address that was asked for, and the journal the question. */
const withoutAddress = (text: string): string => text.replace(/"instance":"[^"]*"/, '');

describe('a draft', () => {
  const OTHERS = personasOf('reader admin coordinator participants others reader-elsewhere roleless');
  /** What tells of the reading itself, or counts every entry of a chain so that none can be taken out unseen. */
  const OF_ITSELF = ['getSession', 'finishSignIn', 'verifyAudit', 'exportPerson'];

  const seen = async (): Promise<Map<string, string>> => {
    const answers = new Map<string, string>();
    for (const persona of OTHERS) {
      for (const reading of readings.filter(({ operation }) => !OF_ITSELF.includes(operation))) {
        const { status, text, headers } = await around.as(persona).http('GET', reading.url);
        answers.set(`${persona} reads ${reading.url}`, `${status} ${headers['etag'] ?? ''} ${text}`);
      }
    }
    return answers;
  };

  it('changes no number, list, file or tag that anybody else reads', async () => {
    const before = await seen();
    const measure = marked.measures.at(-1)?.id ?? '';
    const author = around.as('author');
    const begun = await author.http('POST', `/api/measures/${measure}/status-reports`, { body: { round: '2026-04' } });
    expect(begun.status).toBe(201);
    const { id } = begun.json<{ id: string }>();
    const saved = await author.http('PATCH', `/api/status-reports/${id}`, {
      body: { content: { implementation: 'implemented' } },
      headers: { 'if-match': '"v1"' },
    });
    expect(saved.status).toBe(200);
    for (const method of ['POST', 'DELETE'] as const) {
      await author.http(method, `/api/status-reports/${id}/link`, method === 'POST' ? { body: {} } : {});
    }
    const after = await seen();
    expect(
      [...after].filter(([question, answer]) => before.get(question) !== answer).map(([question]) => question),
    ).toEqual([]);
  });
});

describe('a guessed id', () => {
  const NOWHERE = '01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10';
  const TRIES = [
    ['GET', '', undefined],
    ['PATCH', '', { content: { reason: 'Mustertext' } }],
    ['PATCH', '', { content: 7 }],
    ['DELETE', '', undefined],
    ['POST', '/preview', { content: {} }],
    ['POST', '/submit', undefined],
    ['POST', '/sign', undefined],
    ['POST', '/accept', undefined],
    ['POST', '/return', { note: 'Bitte ergänzen.' }],
    ['POST', '/queries', { field: '/content/narrative/done', question: 'Bis wann?' }],
    ['POST', '/notes', { note: 'Mustertext' }],
    ['POST', '/link', { days: 7 }],
    ['POST', '/link', { days: 99 }],
    ['DELETE', '/link', undefined],
  ] as const;
  const STRANGERS = personasOf('roleless reader admin coordinator participants others elsewhere');

  const answerTo = async (
    persona: Persona,
    id: string,
    [method, path, body]: (typeof TRIES)[number],
    version: string,
  ) => {
    const answer = await around.as(persona).http(method, `/api/status-reports/${id}${path}`, {
      headers: { 'if-match': version },
      ...(body !== undefined && { body }),
    });
    return [answer.status, answer.headers['etag'], answer.text.replaceAll(id, '{id}')];
  };

  it.each(STRANGERS)('of a draft tells %s what an id of nothing tells', async (persona) => {
    for (const name of ['draft', 'linked', 'correction', 'returned']) {
      for (const tried of TRIES) {
        for (const version of ['"v1"', '"v9"']) {
          const draft = await answerTo(persona, marked.reports.get(name) ?? '', tried, version);
          const nothing = await answerTo(persona, NOWHERE, tried, version);
          expect([name, ...tried, version, draft]).toEqual([name, ...tried, version, nothing]);
        }
      }
    }
  });

  it.each(STRANGERS)('tells %s nothing in a batch either', async (persona) => {
    const batch = async (id: string, action: string) => {
      const body = { action, items: [{ id, version: 1 }] };
      return (await around.as(persona).http('POST', '/api/status-reports/batch', { body })).text.replaceAll(id, '{id}');
    };
    for (const action of ['sign', 'accept']) {
      expect(await batch(marked.reports.get('draft') ?? '', action)).toBe(await batch(NOWHERE, action));
    }
  });

  it.each(personasOf('roleless reader admin participants others elsewhere'))(
    'of a question tells %s what an id of nothing tells',
    async (persona) => {
      const answer = async (id: string, step: string) => {
        const body = step === 'answer' ? { body: { answer: 'Bis März.' } } : {};
        const headers = { 'if-match': '"v1"' };
        const { status, text } = await around
          .as(persona)
          .http('POST', `/api/queries/${id}/${step}`, { headers, ...body });
        return [status, text.replaceAll(id, '{id}')];
      };
      for (const step of ['answer', 'settle']) {
        expect(await answer(marked.queries[0] ?? '', step)).toEqual(await answer(NOWHERE, step));
      }
    },
  );

  it('of a draft cannot be named as what another ministry’s report corrects', async () => {
    const [measure] = await around.world.api.database.query<{ id: string }>(
      `select id from measure where code = '3.1.5'`,
    );
    const correct = async (corrects: string) => {
      const body = { round: null, corrects, correctionReason: 'Mustergrund', content: {} };
      const caller = around.world.api.as('stm-desk');
      const { status, text } = await caller.http('POST', `/api/measures/${measure?.id}/status-reports`, { body });
      return [status, text.replaceAll(corrects, '{id}')];
    };
    expect(await correct(marked.reports.get('draft') ?? '')).toEqual(await correct(NOWHERE));
  });
});
