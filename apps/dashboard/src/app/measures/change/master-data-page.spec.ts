import { screen, within } from '@testing-library/angular/zoneless';
import userEvent from '@testing-library/user-event';
import type { MeasureDetail } from '@wegmarke/api-client';
import { FakeApi } from '../../../testing/fake-api';
import { measureDetail } from '../../../testing/measure-answer';
import { showStrategyPage } from '../../../testing/show-page';
import { strategyAnswer } from '../../../testing/strategy-answer';
import { MasterDataPage } from './master-data-page';

const DETAIL = '/api/strategies/frankreich/measures/2.1.1';
const WRITE = '/api/measures/id-2.1.1';

async function show(change: Partial<MeasureDetail> = {}) {
  const api = new FakeApi()
    .answer('/api/strategies/frankreich', strategyAnswer())
    .answer(DETAIL, measureDetail({ version: 5, allowedActions: ['change-master-data'], ...change }))
    .answer(WRITE, measureDetail(), 'PATCH');
  const harness = await showStrategyPage(MasterDataPage, '/massnahmen/2.1.1/stammdaten', api);
  return {
    api,
    sent: () => api.asked.filter(({ method }) => method === 'PATCH'),
    press: async (name: string) => {
      await userEvent.click(screen.getByRole('button', { name }));
      await harness.fixture.whenStable();
    },
  };
}

const field = (name: string) => screen.getByRole('textbox', { name });

describe('changing master data', () => {
  it('begins with what is known and sends only what was changed', async () => {
    const { press, sent } = await show({ responsibleUnit: 'Referat 11' });
    expect(field('Titel (Deutsch)')).toHaveValue('Maßnahme 2.1.1');
    await userEvent.clear(field('Zuständige Stelle'));
    await userEvent.type(field('Zuständige Stelle'), 'Referat 12');
    await press('Stammdaten speichern');
    expect(sent().map(({ body }) => body)).toEqual([{ responsibleUnit: 'Referat 12' }]);
    expect(sent()[0]?.headers.get('If-Match')).toBe('"v5"');
  });

  it('takes a contact away when it is emptied, and adds a line of budget in whole euros', async () => {
    const { press, sent } = await show({ contact: { office: 'Referat 11', mailbox: null } });
    await userEvent.clear(field('Kontakt: Stelle'));
    await press('Zeile ergänzen');
    const line = within(screen.getByRole('group', { name: 'Zeile 1' }));
    await userEvent.type(line.getByRole('textbox', { name: 'Jahr' }), '2027');
    await userEvent.type(line.getByRole('textbox', { name: 'Herkunft' }), 'Landeshaushalt');
    await userEvent.type(line.getByRole('textbox', { name: 'Vorgesehen (Euro)' }), '1.250.000');
    await press('Stammdaten speichern');
    expect(sent()[0]?.body).toEqual({
      contact: null,
      budget: [{ year: 2027, source: 'Landeshaushalt', plannedEur: 1_250_000, spentEur: null }],
    });
  });

  it('keeps the rows after one that was removed', async () => {
    const partner = (name: string) => ({ name, country: 'FR' as const, role: null });
    const { press, sent } = await show({ partners: [partner('Erster'), partner('Zweiter')] });
    await press('Partner 1 entfernen');
    expect(field('Name')).toHaveValue('Zweiter');
    await press('Stammdaten speichern');
    expect(sent()[0]?.body).toEqual({ partners: [partner('Zweiter')] });
  });

  it('adds themes that nobody has named before', async () => {
    const { press, sent } = await show({ themes: ['youth'] });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Klima' }));
    await userEvent.type(field('Weitere Themen'), 'hafen, donau');
    await press('Stammdaten speichern');
    expect(sent()[0]?.body).toEqual({ themes: ['youth', 'climate', 'hafen', 'donau'] });
  });

  it('says that nothing was changed instead of sending it', async () => {
    const { press, sent } = await show();
    await press('Stammdaten speichern');
    expect(sent()).toEqual([]);
    expect(screen.getByText('Sie haben nichts geändert.')).toBeVisible();
  });

  it.each([
    ['/contact/mailbox', 'Kontakt: Funktionspostfach'],
    ['/title/de', 'Titel (Deutsch)'],
    ['/budget/0/year', 'Jahr'],
  ])('shows a refusal at %s at „%s“', async (pointer, name) => {
    const line = { year: 2020, source: 'Land', plannedEur: null, spentEur: null };
    const { api, press } = await show({ budget: [line] });
    api.refuse(WRITE, 422, { title: 'Nicht möglich', detail: '', errors: [{ pointer, detail: 'So nicht.' }] }, 'PATCH');
    await userEvent.type(field('Zuständige Stelle'), 'x');
    await press('Stammdaten speichern');
    expect(field(name)).toHaveAccessibleDescription(/So nicht\./);
  });

  it('is not offered to whoever may not', async () => {
    await show({ allowedActions: ['read'] });
    expect(screen.queryByRole('button', { name: 'Stammdaten speichern' })).not.toBeInTheDocument();
    expect(screen.getByText(/Ihre Rolle erlaubt es nicht/)).toBeVisible();
  });
});
