import { screen, within } from '@testing-library/angular/zoneless';
import type { GoalDetail } from '@wegmarke/api-client';
import type { LocalDate, RoundKey } from '@wegmarke/domain';
import { FakeApi } from '../../testing/fake-api';
import { goalDetail, goalLabel } from '../../testing/goal-answer';
import { measureItem, measureListAnswer, todayBasis } from '../../testing/measure-answer';
import { showStrategyPage } from '../../testing/show-page';
import { strategyAnswer } from '../../testing/strategy-answer';
import { GoalPage } from './goal-page';

function answers(change: Partial<GoalDetail> = {}): FakeApi {
  return new FakeApi()
    .answer('/api/strategies/frankreich', strategyAnswer({ goals: [goalLabel('2.1'), goalLabel('2.2')] }))
    .answer('/api/goals/goal-2.1', goalDetail(change))
    .answer('/api/strategies/frankreich/measures', measureListAnswer([measureItem()]));
}

const show = (api: FakeApi, query = '') => showStrategyPage(GoalPage, `/ziele/2.1${query}`, api);

describe('the page of a goal', () => {
  it('says since when its horizon has expired, and that the horizon is sample', async () => {
    await show(answers());
    expect(screen.getByText('kurzfristig, seit 4 Jahren 4 Monaten abgelaufen')).toBeVisible();
    expect(screen.getByText('Zeithorizont: Muster')).toBeVisible();
    expect(screen.getByText('Ziel: öffentlich belegt')).toBeVisible();
  });

  it('says where its due day comes from', async () => {
    await show(answers());
    expect(screen.getByText('2 Jahre nach der Verabschiedung (kurzfristig)')).toBeVisible();
  });

  it('names a due day that was set by name', async () => {
    await show(answers({ explicitDueOn: true, dueOn: '2027-06-30' as LocalDate, expired: false, expiredSince: null }));
    expect(screen.getByText('eigens festgelegt')).toBeVisible();
    expect(screen.getByText('kurzfristig, bis 30. Juni 2027')).toBeVisible();
  });

  it('lists the measures of which it is the main goal, and apart from them those that serve it besides', async () => {
    const api = answers({ furtherMeasures: [measureItem({ title: { de: 'Weitere Maßnahme', fr: null } })] });
    await show(api);
    expect(api.addresses()).toContain('/api/strategies/frankreich/measures?goal=2.1&page%5Bsize%5D=50');
    const further = screen.getByRole('region', { name: 'Weitere Maßnahmen, die diesem Ziel dienen' });
    expect(within(further).getByRole('link', { name: /Weitere Maßnahme/ })).toBeVisible();
    expect(further).toHaveTextContent('in allen Summen zählen sie dort und hier nicht mit');
  });

  it('shows the goal as of the as-of day of a round, and says what is not of the round', async () => {
    const api = answers({
      furtherMeasures: [measureItem()],
      basis: { ...todayBasis, asOf: '2023-12-31' as LocalDate, round: null as RoundKey | null },
    });
    await show(api, '?round=2023');
    expect(api.addresses()).toContain('/api/goals/goal-2.1?asOf=2023-12-31');
    expect(api.addresses()).toContain('/api/strategies/frankreich/measures?round=2023&goal=2.1&page%5Bsize%5D=50');
    expect(screen.getByText(/den am 31. Dezember 2023 bekannten Stand, nicht den der Berichtsrunde/)).toBeVisible();
  });

  it('is titled by code and text in the language of the screen', async () => {
    await show(answers(), '?lang=fr');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Objectif 2.1 Remettre la ligne en service');
    expect(document.title).toBe('Objectif 2.1 Remettre la ligne en service – Wegmarke');
  });

  it('says so when there is no such goal', async () => {
    await showStrategyPage(GoalPage, '/ziele/9.9', answers());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Dieses Ziel gibt es nicht');
  });
});
