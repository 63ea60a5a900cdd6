import { screen, within } from '@testing-library/angular/zoneless';
import userEvent from '@testing-library/user-event';
import { FakeApi } from '../../../testing/fake-api';
import { goalLabel } from '../../../testing/goal-answer';
import { measureDetail } from '../../../testing/measure-answer';
import { showStrategyPage } from '../../../testing/show-page';
import { strategyAnswer } from '../../../testing/strategy-answer';
import { NewMeasurePage } from './new-measure-page';
import { SucceedPage } from './succeed-page';

const PLAN = '/api/strategies/frankreich/measures';
const decision = { documentNumber: 'StM-2026/14', decidedOn: null };

function api(): FakeApi {
  const strategy = strategyAnswer({ goals: [goalLabel('2.1')], allowedActions: ['plan-measure'] });
  return new FakeApi()
    .answer('/api/strategies/frankreich', strategy)
    .answer(`${PLAN}/2.1.1`, measureDetail({ version: 3, allowedActions: ['split-measure', 'merge-measures'] }));
}

const posts = (fake: FakeApi) => fake.asked.filter(({ method }) => method === 'POST');
const document = () => userEvent.type(screen.getByRole('textbox', { name: 'Dokumentnummer' }), 'StM-2026/14');

describe('planning a measure', () => {
  it('begins in the field of the goal it was asked for, and sends the plan with its end', async () => {
    const fake = api().answer(PLAN, measureDetail(), 'POST');
    const harness = await showStrategyPage(NewMeasurePage, '/massnahmen/neu?ziel=2.1', fake);
    expect(screen.getByRole('combobox', { name: 'Aktionsfeld' })).toHaveValue('transport');
    await userEvent.type(screen.getByRole('textbox', { name: 'Code' }), '2.1.9');
    await userEvent.type(screen.getByRole('textbox', { name: 'Titel (Deutsch)' }), 'Mustermaßnahme');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Federführendes Ressort' }), 'vm');
    await userEvent.click(screen.getByRole('button', { name: 'Umsetzungsschritt ergänzen' }));
    await harness.fixture.whenStable();
    const step = within(screen.getByRole('group', { name: 'Umsetzungsschritt 1' }));
    await userEvent.selectOptions(step.getByRole('combobox', { name: 'Was ist es' }), 'end');
    await harness.fixture.whenStable();
    await userEvent.type(step.getByLabelText('Plantermin'), '2029-12-31');
    await userEvent.tab();
    await document();
    await userEvent.click(screen.getByRole('button', { name: 'Maßnahme aufnehmen' }));
    expect(posts(fake)[0]?.body).toMatchObject({
      plan: {
        code: '2.1.9',
        kind: 'one_off',
        field: 'transport',
        goal: '2.1',
        lead: 'vm',
        start: null,
        milestones: [
          { key: 'end', role: 'end', critical: true, title: null, baseline: { on: '2029-12-31', precision: 'day' } },
        ],
        details: { title: { de: 'Mustermaßnahme', fr: null }, wording: null, contact: null, participants: [] },
      },
      decision,
    });
  });

  it('shows a refusal inside the folded details and opens them', async () => {
    const problem = { title: 'Nein', errors: [{ pointer: '/plan/details/contact/mailbox', detail: 'Keine Adresse.' }] };
    const fake = api().refuse(PLAN, 422, problem, 'POST');
    const harness = await showStrategyPage(NewMeasurePage, '/massnahmen/neu?ziel=2.1', fake);
    await userEvent.type(screen.getByRole('textbox', { name: 'Code' }), '2.1.9');
    await userEvent.type(screen.getByRole('textbox', { name: 'Titel (Deutsch)' }), 'Mustermaßnahme');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Federführendes Ressort' }), 'vm');
    await document();
    await userEvent.click(screen.getByRole('button', { name: 'Maßnahme aufnehmen' }));
    await harness.fixture.whenStable();
    const mailbox = screen.getByRole('textbox', { name: 'Kontakt: Funktionspostfach' });
    expect(mailbox).toHaveAccessibleDescription(/Keine Adresse\./);
    expect(mailbox.closest('details')).toHaveAttribute('open');
  });

  it('is the coordination’s: others are told so', async () => {
    const fake = api().answer('/api/strategies/frankreich', strategyAnswer());
    await showStrategyPage(NewMeasurePage, '/massnahmen/neu', fake);
    expect(screen.getByText(/Neue Maßnahmen nimmt die Koordination auf/)).toBeVisible();
  });
});

describe('splitting a measure', () => {
  it('asks for two new measures that begin where the old one stands', async () => {
    const fake = api().answer('/api/measures/id-2.1.1/split', measureDetail(), 'POST');
    await showStrategyPage(SucceedPage, '/massnahmen/2.1.1/entscheiden/teilen', fake);
    for (const number of [1, 2]) {
      const part = within(screen.getByRole('group', { name: `Neue Maßnahme ${number}` }));
      await userEvent.type(part.getByRole('textbox', { name: 'Code' }), `2.1.1-${number}`);
      await userEvent.type(part.getByRole('textbox', { name: 'Titel (Deutsch)' }), `Teil ${number}`);
    }
    await document();
    await userEvent.click(screen.getByRole('button', { name: 'Maßnahme teilen' }));
    expect(posts(fake)[0]?.headers.get('If-Match')).toBe('"v3"');
    expect(posts(fake)[0]?.body).toMatchObject({
      parts: [
        { code: '2.1.1-1', lead: 'vm', field: 'transport', kind: 'one_off' },
        { code: '2.1.1-2', lead: 'vm', field: 'transport', kind: 'one_off' },
      ],
      decision,
    });
  });

  it('shows a code that is taken at the part it belongs to', async () => {
    const problem = { title: 'Nein', errors: [{ pointer: '/parts/1/code', detail: 'Gibt es bereits.' }] };
    const fake = api().refuse('/api/measures/id-2.1.1/split', 422, problem, 'POST');
    const harness = await showStrategyPage(SucceedPage, '/massnahmen/2.1.1/entscheiden/teilen', fake);
    for (const box of screen.getAllByRole('textbox', { name: 'Code' })) await userEvent.type(box, '2.1.2');
    for (const box of screen.getAllByRole('textbox', { name: 'Titel (Deutsch)' })) await userEvent.type(box, 'Teil');
    await document();
    await userEvent.click(screen.getByRole('button', { name: 'Maßnahme teilen' }));
    await harness.fixture.whenStable();
    const [first, second] = screen.getAllByRole('textbox', { name: 'Code' });
    expect(second).toHaveAccessibleDescription(/Gibt es bereits\./);
    expect(first).not.toHaveAccessibleDescription(/Gibt es bereits\./);
  });

  it('keeps two parts at least', async () => {
    await showStrategyPage(SucceedPage, '/massnahmen/2.1.1/entscheiden/teilen', api());
    expect(screen.queryByRole('button', { name: 'Neue Maßnahme 1 entfernen' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Weitere Maßnahme' }));
    expect(await screen.findByRole('button', { name: 'Neue Maßnahme 1 entfernen' })).toBeVisible();
  });
});
