import { DECISION, STRATEGY } from '../../platform/testing/strategy-kit';
import { MeasureWorld, type Versioned } from '../../platform/testing/measure-world';
import type { MeasureDetailDto } from '../measure-detail.dto';
import type { ReshuffledDto } from './reshuffle.dto';

const decision = DECISION;
const EFFECTIVE_ON = '2026-02-01';

let world: MeasureWorld;
let codes = 0;
const fresh = (): string => `3.7.${(codes += 1)}`;
const start = async (): Promise<void> => {
  world = await MeasureWorld.start();
};
const stop = (): Promise<void> => world.close();
const journal = async (subject: string): Promise<string[]> => {
  const rows = await world.api.database.query<{ action: string }>(
    'select action from audit_entry where subject_key = $1 order by position',
    [subject],
  );
  return rows.map(({ action }) => action);
};
const codeOf = (answer: { json<T>(): T }): string => answer.json<{ code: string }>().code;

describe('a lead on offer', () => {
  beforeAll(start);
  afterAll(stop);

  let code: string;
  let measure: Versioned;
  beforeEach(async () => {
    code = fresh();
    measure = await world.plan(code);
  });

  const offer = (as = 'vm-approver', version = 1, to = 'um') =>
    world.ask(as, 'POST', `/api/measures/${measure.id}/offer-lead`, {
      body: { to, effectiveOn: EFFECTIVE_ON },
      version,
    });
  const detail = (as: string) => world.measure<MeasureDetailDto>(measure.id, as);
  const offerOf = async (as: string) => (await detail(as)).leadOffer;
  const answer = async (as: string, how: string, version = 1) => {
    const { id } = (await offerOf('coordinator')) ?? { id: '' };
    return world.ask(as, 'POST', `/api/lead-offers/${id}/${how}`, { version });
  };

  it('is made by the approver of the lead alone', async () => {
    for (const person of ['vm-desk', 'um-approver', 'coordinator', 'reader', 'admin']) {
      expect([person, (await offer(person)).status]).toEqual([person, 403]);
    }
    expect((await offer('vm-approver', 3)).status).toBe(412);
    const made = await offer();
    expect([made.status, made.headers['etag']]).toEqual([200, '"v1"']);
    expect(made.json<MeasureDetailDto>().leadOffer).toMatchObject({
      from: 'vm',
      to: 'um',
      effectiveOn: EFFECTIVE_ON,
      allowedActions: ['read-lead-offer', 'withdraw-lead'],
    });
    expect(codeOf(await offer())).toBe('offer-open');
    expect(await journal(code)).toEqual(['measure-planned', 'lead-offered']);
  });

  it('is seen by the two ministries and the coordination, each with what it may do', async () => {
    await offer();
    expect((await offerOf('um-approver'))?.allowedActions).toEqual(['read-lead-offer', 'accept-lead', 'decline-lead']);
    expect((await offerOf('um-desk'))?.allowedActions).toEqual(['read-lead-offer']);
    expect((await offerOf('coordinator'))?.allowedActions).toEqual(['read-lead-offer']);
    for (const person of ['wm-approver', 'wm-desk', 'reader', 'admin']) expect(await offerOf(person)).toBeNull();
    expect((await detail('vm-approver')).allowedActions).not.toContain('offer-lead');
  });

  it('moves the lead on its day once the receiving approver accepts', async () => {
    await offer();
    const accepted = await answer('um-approver', 'accept');
    expect([accepted.status, accepted.headers['etag']]).toEqual([200, '"v2"']);
    expect(accepted.json()).toMatchObject({
      lead: 'vm',
      leads: [{ ministry: 'vm' }, { ministry: 'um', from: EFFECTIVE_ON }],
      participants: [],
      leadOffer: null,
    });
    expect(await journal(code)).toEqual(['measure-planned', 'lead-offered', 'lead-offer-accepted', 'lead-handed-over']);
    await world.on(EFFECTIVE_ON, async () => {
      expect(await detail('um-desk')).toMatchObject({ lead: 'um' });
      expect((await detail('um-desk')).allowedActions).toContain('write-report');
      expect((await detail('vm-desk')).allowedActions).not.toContain('write-report');
    });
  });

  it('moves nothing when it is declined or taken back, and can be made again', async () => {
    await offer();
    expect((await answer('um-approver', 'decline')).json()).toMatchObject({ lead: 'vm', version: 1, leadOffer: null });
    await offer();
    expect((await answer('vm-approver', 'withdraw')).json()).toMatchObject({ lead: 'vm', version: 1, leadOffer: null });
    expect((await offer()).status).toBe(200);
    expect(await journal(code)).toEqual([
      'measure-planned',
      'lead-offered',
      'lead-offer-declined',
      'lead-offered',
      'lead-offer-withdrawn',
      'lead-offered',
    ]);
  });

  it('is answered by nobody else: known to some, not there for others', async () => {
    await offer();
    for (const how of ['accept', 'decline']) {
      for (const person of ['um-desk', 'vm-approver', 'coordinator']) {
        expect([person, (await answer(person, how)).status]).toEqual([person, 403]);
      }
      for (const person of ['wm-approver', 'reader', 'admin']) {
        expect([person, (await answer(person, how)).status]).toEqual([person, 404]);
      }
    }
    expect((await answer('um-approver', 'withdraw')).status).toBe(403);
    expect((await answer('um-approver', 'accept', 2)).status).toBe(412);
    const { id } = (await offerOf('coordinator')) ?? { id: '' };
    expect((await world.ask('um-approver', 'POST', `/api/lead-offers/${id}/accept`)).status).toBe(428);
    const accept = () => world.ask('um-approver', 'POST', `/api/lead-offers/${id}/accept`, { version: 1 });
    const told = await Promise.all([accept(), accept()]);
    expect(told.map(({ status }) => status).sort()).toEqual([200, 412]);
    const again = await world.ask('um-approver', 'POST', `/api/lead-offers/${id}/decline`, { version: 2 });
    expect([again.status, codeOf(again)]).toEqual([409, 'offer-answered']);
  });

  it('lapses when its day has gone by', async () => {
    await offer();
    await world.on('2026-02-02', async () => {
      const late = await answer('um-approver', 'accept');
      expect([late.status, codeOf(late)]).toEqual([422, 'effective-in-past']);
    });
    expect(await offerOf('um-approver')).toMatchObject({ version: 1 });
  });

  it.each([
    ['hand-over-lead', { to: 'wm', effectiveOn: EFFECTIVE_ON, decision }],
    ['replace', { successors: ['3.7.999'], decision }],
    ['cancel', { reason: 'doppelt erfasst', decision }],
  ])('is withdrawn by %s', async (action, body) => {
    if (action === 'replace') await world.plan('3.7.999');
    await offer();
    await world.told('coordinator', 'POST', `/api/measures/${measure.id}/${action}`, { body, version: 1 });
    const [row] = await world.api.database.query('select answer from lead_offer where measure_id = $1', [measure.id]);
    expect(row).toEqual({ answer: 'withdrawn' });
  });

  it('is refused to a ministry that does not exist, or leads already', async () => {
    expect((await offer('vm-approver', 1, 'nobody')).json()).toMatchObject({ errors: [{ pointer: '/to' }] });
    expect(codeOf(await offer('vm-approver', 1, 'vm'))).toBe('lead-unchanged');
    const unknown = '/api/lead-offers/01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10/accept';
    expect((await world.ask('um-approver', 'POST', unknown, { version: 1 })).status).toBe(404);
  });
});

describe('a re-shuffle of leads', () => {
  beforeEach(start);
  afterEach(stop);

  const path = `/api/strategies/${STRATEGY}/leads/reshuffle`;
  const reshuffle = (body: object, version?: number, as = 'coordinator') =>
    world.ask(as, 'POST', path, {
      body: { effectiveOn: EFFECTIVE_ON, decision, ...body },
      ...(version !== undefined && { version }),
    });
  const leadsOn = (day: string): Promise<{ code: string; ministry: string }[]> =>
    world.api.database.query(
      `select code, ministry from measure_state where daterange(from_on, to_on) @> $1::date order by code`,
      [day],
    );
  const plans = async (): Promise<void> => {
    await world.plan('3.1.1');
    await world.plan('3.1.2');
    await world.plan('3.1.3', { lead: 'um' }, { participants: [] });
  };

  it('shows what would move and changes nothing', async () => {
    await plans();
    const answer = await reshuffle({ from: 'vm', to: 'wm' });
    const shown = answer.json<ReshuffledDto>();
    expect([answer.status, answer.headers['etag']]).toEqual([200, `"v${shown.version}"`]);
    expect(shown).toMatchObject({ applied: false, effectiveOn: EFFECTIVE_ON });
    expect(shown.moves.map(({ measure, from, to }) => [measure.code, from, to])).toEqual([
      ['3.1.1', 'vm', 'wm'],
      ['3.1.2', 'vm', 'wm'],
    ]);
    expect(shown.moves[0]).toMatchObject({ openRequests: [], unsignedLeftBehind: 0, offerWithdrawn: false });
    expect((await leadsOn(EFFECTIVE_ON)).map(({ ministry }) => ministry)).toEqual(['vm', 'vm', 'um']);
    expect((await reshuffle({ from: 'vm', to: 'wm' })).json<ReshuffledDto>().version).toBe(shown.version);
  });

  it('moves everything of one ministry on the day, once, if nothing changed since it was shown', async () => {
    await plans();
    const { version } = (await reshuffle({ from: 'vm', to: 'wm' })).json<ReshuffledDto>();
    const all = { from: 'vm', to: 'wm', apply: true };
    expect((await reshuffle(all)).status).toBe(428);
    expect((await reshuffle(all, version - 1)).status).toBe(412);
    const done = await reshuffle(all, version);
    expect(done.json()).toMatchObject({ applied: true, version: version + 1 });
    expect((await leadsOn('2026-01-31')).map(({ ministry }) => ministry)).toEqual(['vm', 'vm', 'um']);
    expect((await leadsOn(EFFECTIVE_ON)).map(({ ministry }) => ministry)).toEqual(['wm', 'wm', 'um']);
    expect((await reshuffle(all, version)).status).toBe(412);
    expect(await journal('3.1.2')).toEqual(['measure-planned', 'lead-handed-over']);
  });

  it('moves a list, each to a ministry of its own, with the offers it overtakes', async () => {
    await plans();
    const { id } = await world.plan('3.1.4');
    const body = { to: 'um', effectiveOn: EFFECTIVE_ON };
    await world.told('vm-approver', 'POST', `/api/measures/${id}/offer-lead`, { body, version: 1 });
    const moves = [
      { measure: '3.1.3', to: 'stm' },
      { measure: '3.1.4', to: 'wm' },
    ];
    const { version, moves: shown } = (await reshuffle({ moves })).json<ReshuffledDto>();
    expect(shown.map(({ offerWithdrawn }) => offerWithdrawn)).toEqual([false, true]);
    expect((await reshuffle({ moves, apply: true }, version)).status).toBe(200);
    expect((await leadsOn(EFFECTIVE_ON)).map(({ ministry }) => ministry)).toEqual(['vm', 'vm', 'stm', 'wm']);
  });

  it('is all or nothing, and says of each move what is wrong with it', async () => {
    await plans();
    const places = async (body: object): Promise<string[]> => {
      const answer = await reshuffle(body);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      return (answer.json<{ errors?: { pointer: string }[] }>().errors ?? []).map(({ pointer }) => pointer);
    };
    const moves = [
      { measure: '3.1.1', to: 'wm' },
      { measure: '3.1.2', to: 'nobody' },
      { measure: '3.1.3', to: 'um' },
      { measure: '3.1.1', to: 'um' },
    ];
    expect(await places({ moves })).toEqual(['/moves/1/to', '/moves/2/to', '/moves/3/measure']);
    expect(await places({ moves: [{ measure: '9.9.9', to: 'um' }] })).toEqual(['/moves/0/measure']);
    expect(await places({ from: 'stm', to: 'um' })).toEqual(['/from']);
    expect(new Set(await places({ from: 'vm', to: 'nobody' }))).toEqual(new Set(['/to']));
    expect(await places({ from: 'vm', to: 'um', effectiveOn: '2026-01-01' })).toEqual(['/effectiveOn']);
    expect(await places({ from: 'vm' })).toEqual(['/to']);
    expect(await places({ to: 'vm' })).toEqual(['/from']);
    expect(await places({ moves, from: 'vm' })).toEqual(['/from']);
    expect(await places({ moves, to: 'vm' })).toEqual(['/to']);
  });

  it('is the coordination’s alone', async () => {
    await plans();
    for (const person of ['vm-approver', 'wm-approver', 'vm-desk', 'reader', 'admin']) {
      expect([person, (await reshuffle({ from: 'vm', to: 'wm' }, undefined, person)).status]).toEqual([person, 403]);
    }
  });
});
