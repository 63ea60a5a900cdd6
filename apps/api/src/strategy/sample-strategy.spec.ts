import { aPlannedMeasure } from '@wegmarke/domain-testing';
import { PlanMeasure } from '../measures';
import { Config } from '../platform/config';
import { code, coordinator, DECISION, STRATEGY, StrategyKit } from '../platform/testing/strategy-kit';
import { StrategyChanges } from '.';

describe('a sample strategy', () => {
  let kit: StrategyKit;

  beforeEach(async () => {
    kit = await StrategyKit.start();
    await kit.database.query('update strategy set sample = true');
  });

  afterEach(() => kit.close());

  const signInWith = (authMode: 'demo' | 'oidc') => Object.assign(kit.the(Config), { authMode });
  const plan = () => {
    const planned = { ...aPlannedMeasure({ code: code('3.1.1') }), goal: null };
    const input = { strategy: STRATEGY, plan: planned, decision: DECISION };
    return kit.on('2026-02-01', () => kit.the(PlanMeasure).execute(coordinator, input));
  };

  it('takes changes in a demonstration', async () => {
    signInWith('demo');
    await plan();
    expect(await kit.journal('3.1.1')).toEqual(['measure-planned']);
  });

  it('refuses them where real people sign in, and keeps nothing of them', async () => {
    signInWith('oidc');
    await expect(plan()).rejects.toMatchObject({ code: 'sample-strategy' });
    expect(await kit.journal('3.1.1')).toEqual([]);
  });

  it('takes its own replay all the same', async () => {
    signInWith('oidc');
    const replayed = kit.on('2026-02-01', () =>
      kit.the(StrategyChanges).withinReplay(STRATEGY, (change) => Promise.resolve(change.today)),
    );
    expect(await replayed).toBe('2026-02-01');
  });

  it('is no concern of a real one', async () => {
    signInWith('oidc');
    await kit.database.query('update strategy set sample = false');
    await plan();
    expect(await kit.journal('3.1.1')).toEqual(['measure-planned']);
  });
});
