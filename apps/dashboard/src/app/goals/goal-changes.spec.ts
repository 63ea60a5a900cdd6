import { screen } from '@testing-library/angular/zoneless';
import userEvent from '@testing-library/user-event';
import { FakeApi } from '../../testing/fake-api';
import { goalDetail, goalLabel } from '../../testing/goal-answer';
import { showStrategyPage } from '../../testing/show-page';
import { strategyAnswer } from '../../testing/strategy-answer';
import { ChangeGoalPage } from './change-goal-page';
import { NewGoalPage } from './new-goal-page';

const decision = { documentNumber: 'StM-2026/14', decidedOn: null };
const actions = ['change-goal-due', 'change-goal-horizon', 'change-goal-field'];

function api(): FakeApi {
  return new FakeApi()
    .answer('/api/strategies/frankreich', strategyAnswer({ goals: [goalLabel('2.1')], allowedActions: ['plan-goal'] }))
    .answer('/api/goals/goal-2.1', goalDetail({ version: 4, allowedActions: actions }));
}

const posts = (fake: FakeApi) => fake.asked.filter(({ method }) => method === 'POST');

async function send(button: string): Promise<void> {
  await userEvent.type(screen.getByRole('textbox', { name: 'Dokumentnummer' }), 'StM-2026/14');
  await userEvent.click(screen.getByRole('button', { name: button }));
}

describe('a decision on a goal', () => {
  it('sets a due day of its own', async () => {
    const fake = api().answer('/api/goals/goal-2.1/change-due', goalDetail(), 'POST');
    await showStrategyPage(ChangeGoalPage, '/ziele/2.1/entscheiden/zieltermin', fake);
    expect(screen.getByRole('region', { name: 'Was das bewirkt' })).toHaveTextContent('am neuen Termin gemessen');
    await userEvent.type(screen.getByLabelText('Eigener Zieltermin'), '2030-01-01');
    await userEvent.tab();
    await send('Zieltermin ändern');
    expect(posts(fake)[0]?.body).toEqual({ dueOn: '2030-01-01', decision });
    expect(posts(fake)[0]?.headers.get('If-Match')).toBe('"v4"');
  });

  it('moves to another horizon or field', async () => {
    const fake = api().answer('/api/goals/goal-2.1/change-horizon', goalDetail(), 'POST');
    await showStrategyPage(ChangeGoalPage, '/ziele/2.1/entscheiden/zeithorizont', fake);
    await userEvent.click(screen.getByRole('radio', { name: 'langfristig' }));
    await send('Zeithorizont ändern');
    expect(posts(fake)[0]?.body).toEqual({ horizon: 'long', decision });
  });

  it('shows a refusal at its field', async () => {
    const problem = { title: 'Nein', errors: [{ pointer: '/dueOn', detail: 'Vor der Verabschiedung.' }] };
    const fake = api().refuse('/api/goals/goal-2.1/change-due', 422, problem, 'POST');
    const harness = await showStrategyPage(ChangeGoalPage, '/ziele/2.1/entscheiden/zieltermin', fake);
    await send('Zieltermin ändern');
    await harness.fixture.whenStable();
    expect(screen.getByLabelText('Eigener Zieltermin')).toHaveAccessibleDescription(/Vor der Verabschiedung\./);
  });

  it('takes a new goal into the field it was asked for', async () => {
    const fake = api().answer('/api/strategies/frankreich/goals', goalDetail(), 'POST');
    await showStrategyPage(NewGoalPage, '/ziele/neu?feld=transport', fake);
    await userEvent.type(screen.getByRole('textbox', { name: 'Nummer' }), '2.9');
    await userEvent.type(screen.getByRole('textbox', { name: 'Ziel (Deutsch)' }), 'Musterziel');
    await userEvent.click(screen.getByRole('radio', { name: 'kurzfristig' }));
    await send('Ziel aufnehmen');
    expect(posts(fake)[0]?.body).toEqual({
      plan: {
        code: '2.9',
        field: 'transport',
        horizon: 'short',
        adoptedOn: null,
        dueOn: null,
        details: { title: { de: 'Musterziel', fr: null }, owner: null, sources: [] },
      },
      decision,
    });
  });
});
