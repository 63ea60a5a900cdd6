import { STATUS_REPORT_STATES, type StatusReportState } from '@wegmarke/domain';
import { formOf, ifMatch, ReportRoutes, type MeasureAtHand } from '../../platform/testing/report-routes';
import { startTestApi, type TestApi } from '../../platform/testing/test-api';
import type { StatusReportListDto } from '../status-reports.dto';
import type { ReportFormDto } from './report-form.dto';

let api: TestApi;
let reports: ReportRoutes;
beforeAll(async () => {
  api = await startTestApi({ today: '2026-11-22', seed: 'demo' });
  reports = new ReportRoutes(api);
}, 300_000);
afterAll(() => api.close());

const PERSONS = ['desk', 'approver', 'participant', 'other', 'coordinator', 'reader', 'admin'] as const;
type Person = (typeof PERSONS)[number];

const READERS: Readonly<Record<StatusReportState, readonly Person[]>> = {
  draft: ['desk', 'approver'],
  submitted: ['desk', 'approver', 'participant'],
  signed: ['desk', 'approver', 'participant', 'coordinator'],
  returned: ['desk', 'approver'],
  accepted: PERSONS,
};

const STEPS = ['save', 'discard', 'submit', 'sign', 'return', 'accept'] as const;
type Step = (typeof STEPS)[number];

/** Who may take which step; everything else is refused and changes nothing. */
const MAY: Readonly<Record<StatusReportState, Partial<Record<Step, readonly Person[]>>>> = {
  draft: { save: ['desk', 'approver'], submit: ['desk', 'approver'], discard: ['desk', 'approver'] },
  submitted: { sign: ['approver'], return: ['coordinator'] },
  signed: { return: ['coordinator'], accept: ['coordinator'] },
  returned: { save: ['desk', 'approver'] },
  accepted: {},
};

describe.each(STATUS_REPORT_STATES)('a report that is %s', (state) => {
  let at: MeasureAtHand;
  let report: ReportFormDto;
  beforeAll(async () => {
    at = await reports.underWay('cardinality(s.participants) > 0');
    report = await reports.inState(at, state);
  });

  const idOf = (person: Person): string => {
    if (person === 'desk' || person === 'approver') return at[person];
    if (person === 'participant') return `${at.participants[0]}-desk`;
    if (person !== 'other') return person;
    const others = ['vm', 'um', 'mwk', 'fm'].filter((key) => key !== at.ministry && !at.participants.includes(key));
    return `${others[0]}-approver`;
  };
  const take = (person: Person, step: Step) => {
    const id = idOf(person);
    if (step === 'save') return reports.save(id, report, { content: { evidence: 'Fremd' } });
    return step === 'discard' ? reports.discard(id, report) : reports.step(id, step, report);
  };

  it.each(PERSONS)('is there for %s exactly where it should be', async (person) => {
    const reads = READERS[state].includes(person);
    expect((await reports.get(idOf(person), report.id)).status).toBe(reads ? 200 : 404);
    const path = `/api/measures/${at.measure}/status-reports`;
    const list = (await api.as(idOf(person)).http('GET', path)).json<StatusReportListDto>();
    expect(list.items.some(({ id }) => id === report.id)).toBe(reads);
    const preview = await api
      .as(idOf(person))
      .http('POST', `/api/status-reports/${report.id}/preview`, { body: { content: {} } });
    expect(preview.status).toBe(reads ? 200 : 404);
  });

  it.each(PERSONS)('shows its persons to the ministry and the coordination alone (%s)', async (person) => {
    const answer = await reports.get(idOf(person), report.id);
    if (answer.status !== 200) return;
    const insider = ['desk', 'approver', 'coordinator'].includes(person);
    expect(formOf(answer, 200).people !== null).toBe(insider);
  });

  const forbidden = PERSONS.flatMap((person) =>
    STEPS.filter((step) => !MAY[state][step]?.includes(person)).map((step) => [person, step] as const),
  );
  it.each(forbidden)('lets %s not %s', async (person, step) => {
    const expected = READERS[state].includes(person) ? [403, 409] : [404];
    expect(expected).toContain((await take(person, step)).status);
    expect(formOf(await reports.get(at.desk, report.id), 200)).toMatchObject({ state, version: report.version });
  });

  it('lists for each person just those steps', async () => {
    const named = { save: 'write-report', discard: 'discard-report', return: 'return-report' } as const;
    for (const person of READERS[state]) {
      const { allowedActions } = formOf(await reports.get(idOf(person), report.id), 200);
      for (const step of STEPS) {
        const action = step in named ? named[step as keyof typeof named] : `${step}-report`;
        expect([person, step, allowedActions.includes(action)]).toEqual([
          person,
          step,
          MAY[state][step]?.includes(person) ?? false,
        ]);
      }
    }
  });
});

describe('a report nobody signed in asks for', () => {
  it('is not told of', async () => {
    const at = await reports.underWay();
    const { id, version } = await reports.inState(at, 'draft');
    const path = `/api/status-reports/${id}`;
    expect((await api.anonymous.http('GET', path)).status).toBe(401);
    const save = { body: { content: {} }, headers: { ...ifMatch(version), 'x-requested-with': 'spec' } };
    expect((await api.anonymous.http('PATCH', path, save)).status).toBe(401);
  });
});

describe('two persons on one report', () => {
  it('lose nothing: the slower one gets what was saved in between', async () => {
    const at = await reports.underWay();
    const draft = await reports.inState(at, 'draft');
    formOf(await reports.save(at.approver, draft, { content: { evidence: 'A' } }), 200);
    const slower = await reports.save(at.desk, draft, { content: { evidence: 'B' } });
    expect(slower.json()).toMatchObject({
      status: 412,
      code: 'stale-version',
      current: {
        version: 2,
        content: { ...draft.content, evidence: 'A' },
        changedAt: expect.stringMatching(/^2026-11-22T/),
        changedBy: expect.any(String),
      },
    });
    const after = formOf(await reports.get(at.desk, draft.id), 200);
    expect(after).toMatchObject({ version: 2, content: { evidence: 'A' }, writtenByMe: false });
  });

  it('who edits cannot sign', async () => {
    const at = await reports.underWay();
    const draft = await reports.inState(at, 'draft');
    const saved = formOf(await reports.save(at.approver, draft, { content: { evidence: 'A' } }), 200);
    const submitted = formOf(await reports.step(at.desk, 'submit', saved), 200);
    const refused = await reports.step(at.approver, 'sign', submitted);
    expect(refused.json()).toMatchObject({ status: 403, code: 'own-work' });
  });

  it('at once: one wins each version, every other is told', async () => {
    const at = await reports.underWay();
    const draft = formOf(await reports.begin(at.desk, at.measure, { round: null }), 201);
    const attempts = await Promise.all(
      Array.from({ length: 12 }, (_, n) => reports.save(at.desk, draft, { content: { evidence: `Beleg ${n}` } })),
    );
    expect(attempts.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(attempts.filter(({ status }) => status === 412)).toHaveLength(11);
  });

  it('begin one report, not two', async () => {
    const at = await reports.underWay();
    const both = await Promise.all([1, 2].map(() => reports.begin(at.desk, at.measure, { round: null })));
    const draft = both.find(({ status }) => status === 201)?.json<ReportFormDto>();
    const second = both.find(({ status }) => status === 409);
    expect(second?.json()).toMatchObject({
      code: 'report-exists',
      errors: [{ pointer: '', code: 'report-exists', params: { report: draft?.id } }],
    });
  });
});
