import { STRATEGY } from '../../platform/testing/strategy-kit';
import { MeasureWorld } from '../../platform/testing/measure-world';
import type { MinistryNamesDto } from './ministry-names.dto';

const text = (de: string, fr: string | null = null) => ({ de, fr });
const NAME = { name: text('Neuer Name', 'Nouveau nom'), abbreviation: text('NN'), validFrom: '2026-03-01' };

describe('naming a ministry over HTTP', () => {
  let world: MeasureWorld;
  beforeEach(async () => {
    world = await MeasureWorld.start();
  });
  afterEach(() => world.close());

  const name = (as: string | null, change: object = {}, ministry = 'vm', language = 'de') =>
    world.ask(as, 'POST', `/api/ministries/${ministry}/names`, { body: { ...NAME, ...change }, language });
  const labelOn = async (day: string): Promise<string> => {
    const path = `/api/strategies/${STRATEGY}/ministries/vm?asOf=${day}`;
    return (await world.told<{ name: { de: string } }>('reader', 'GET', path)).name.de;
  };

  it('holds from its day on; the name before ends there, and measures keep their lead', async () => {
    await world.plan('3.1.1');
    const answer = await name('admin');
    expect(answer.status).toBe(201);
    const { names } = answer.json<MinistryNamesDto>();
    expect(names.map(({ name: label, validFrom, validTo }) => [label.de, validFrom, validTo])).toEqual([
      ['Musterressort vm', '2020-01-01', '2026-03-01'],
      ['Neuer Name', '2026-03-01', null],
    ]);
    expect(await labelOn('2026-02-28')).toBe('Musterressort vm');
    expect(await labelOn('2026-03-01')).toBe('Neuer Name');
  });

  it('is corrected by naming the same day again', async () => {
    await name('admin');
    const { names } = (await name('admin', { name: text('Berichtigt') })).json<MinistryNamesDto>();
    expect(names.map(({ name: label }) => label.de)).toEqual(['Musterressort vm', 'Berichtigt']);
  });

  it('may form a new ministry out of others', async () => {
    const formed = await name('admin', { predecessors: ['vm', 'um'] }, 'vum');
    expect(formed.json()).toMatchObject({ key: 'vum', names: [{ validFrom: '2026-03-01' }] });
    const { successors } = await world.told<{ successors: object[] }>(
      'reader',
      'GET',
      `/api/strategies/${STRATEGY}/ministries/vm`,
    );
    expect(successors).toEqual([{ ministry: 'vum', on: '2026-03-01' }]);
  });

  it('is the administration’s alone, and stands in its journal', async () => {
    for (const person of ['coordinator', 'vm-approver', 'vm-desk', 'reader']) {
      expect([person, (await name(person)).status]).toEqual([person, 403]);
    }
    expect((await name(null)).status).toBe(401);
    await name('admin');
    const [entry] = await world.api.database.query(
      `select action, subject_key, person_id, strategy_id from audit_entry
       where action = 'ministry-named' order by position desc limit 1`,
    );
    expect(entry).toEqual({ action: 'ministry-named', subject_key: 'vm', person_id: 'admin', strategy_id: null });
  });

  it.each([
    ['no German name', { name: text(' ') }, '/name/de', 422],
    ['no abbreviation', { abbreviation: text('') }, '/abbreviation/de', 422],
    ['an end before its beginning', { validTo: '2026-03-01' }, '/validTo', 422],
    ['a predecessor that does not exist', { predecessors: ['um', 'nobody'] }, '/predecessors/1', 422],
    ['itself as predecessor', { predecessors: ['vm'] }, '/predecessors', 422],
    ['a day that does not exist', { validFrom: '2026-02-30' }, '/validFrom', 400],
    ['a list for a name', { name: [] }, '/name', 400],
  ])('is refused with %s, in German and in French', async (_, change, pointer, status) => {
    const details = [];
    for (const language of ['de', 'fr']) {
      const answer = await name('admin', change, 'vm', language);
      const { errors } = answer.json<{ errors: { pointer: string; detail: string }[] }>();
      expect([answer.status, errors[0]?.pointer]).toEqual([status, pointer]);
      details.push(errors[0]?.detail);
    }
    expect(details[0]).not.toBe(details[1]);
    expect((await name('admin', {}, 'Kein Schlüssel')).status).toBe(422);
  });
});
