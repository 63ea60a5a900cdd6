import { screen, within } from '@testing-library/angular/zoneless';
import userEvent from '@testing-library/user-event';
import type { Reshuffled } from '@wegmarke/api-client';
import type { LocalDate, MeasureCode, MinistryKey, RoundKey } from '@wegmarke/domain';
import { FakeApi } from '../../../testing/fake-api';
import { showStrategyPage } from '../../../testing/show-page';
import { strategyAnswer } from '../../../testing/strategy-answer';
import { ReshufflePage } from './reshuffle-page';

const URL = '/api/strategies/frankreich/leads/reshuffle';
const on = (day: string): LocalDate => day as LocalDate;

const shown: Reshuffled = {
  version: 8,
  applied: false,
  effectiveOn: on('2027-01-01'),
  moves: [
    {
      measure: { id: 'id-2.1.1', code: '2.1.1' as MeasureCode, title: { de: 'Bahnstrecke', fr: null } },
      from: 'vm' as MinistryKey,
      to: 'km' as MinistryKey,
      openRequests: [{ round: '2026' as RoundKey, state: 'open', deadlineOn: on('2027-01-31') }],
      unsignedLeftBehind: 2,
      offerWithdrawn: false,
    },
  ],
};

async function show(fake: FakeApi) {
  fake.answer('/api/strategies/frankreich', strategyAnswer({ allowedActions: ['reshuffle-leads'] }));
  const harness = await showStrategyPage(ReshufflePage, '/ressorts/umressortierung?von=vm', fake);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Neues federführendes Ressort' }), 'km');
  await userEvent.type(screen.getByRole('textbox', { name: 'Dokumentnummer' }), 'Erlass 3');
  const press = async (name: string) => {
    await userEvent.click(screen.getByRole('button', { name }));
    await harness.fixture.whenStable();
  };
  return { press, posts: () => fake.asked.filter(({ method }) => method === 'POST') };
}

describe('a re-shuffle', () => {
  it('shows what would move and what stays behind before anything is changed', async () => {
    const { press, posts } = await show(new FakeApi().answer(URL, shown, 'POST'));
    await press('Zeigen, was sich verschiebt');
    const decision = { documentNumber: 'Erlass 3', decidedOn: null };
    expect(posts().map(({ body }) => body)).toEqual([{ from: 'vm', to: 'km', effectiveOn: '2026-11-22', decision }]);
    const row = within(screen.getByRole('row', { name: /2\.1\.1/ }));
    expect(row.getByRole('cell', { name: 'Runde 2026, Frist 31.01.2027' })).toBeVisible();
    expect(row.getByRole('cell', { name: '2 nicht gezeichnete Meldungen' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Das verschiebt sich' })).toHaveFocus();
  });

  it('applies what was shown, with the version it was shown at', async () => {
    const { press, posts } = await show(new FakeApi().answer(URL, shown, 'POST'));
    await press('Zeigen, was sich verschiebt');
    await press('Eine Federführung übertragen');
    expect(posts()[1]?.body).toMatchObject({ from: 'vm', to: 'km', apply: true });
    expect(posts()[1]?.headers.get('If-Match')).toBe('"v8"');
  });

  it('asks for another look when an answer changes', async () => {
    const { press } = await show(new FakeApi().answer(URL, shown, 'POST'));
    await press('Zeigen, was sich verschiebt');
    await userEvent.type(screen.getByRole('textbox', { name: 'Dokumentnummer' }), '/2026');
    expect(screen.queryByRole('button', { name: 'Eine Federführung übertragen' })).not.toBeInTheDocument();
  });

  it('shows a refusal at its field', async () => {
    const problem = { title: 'Nein', errors: [{ pointer: '/to', detail: 'Führt bereits.' }] };
    const { press } = await show(new FakeApi().refuse(URL, 422, problem, 'POST'));
    await press('Zeigen, was sich verschiebt');
    expect(screen.getByRole('combobox', { name: 'Neues federführendes Ressort' })).toHaveAccessibleDescription(
      /Führt bereits\./,
    );
  });
});
