import { screen, within } from '@testing-library/angular/zoneless';
import userEvent from '@testing-library/user-event';
import { cell, cubeAnswer, overviewAnswer, trendAnswer } from '../../testing/cube-answer';
import { FakeApi } from '../../testing/fake-api';
import { showStrategyPage } from '../../testing/show-page';
import { strategyAnswer } from '../../testing/strategy-answer';
import type { FieldKey, LocalDate, MinistryKey } from '@wegmarke/domain';
import { CockpitPage } from './cockpit-page';

const LANGUAGE_KM = { field: 'language' as FieldKey, ministry: 'km' as MinistryKey };

function answers(): FakeApi {
  return new FakeApi()
    .answer('/api/strategies/frankreich', strategyAnswer())
    .answer('/api/strategies/frankreich/trend', trendAnswer())
    .answer('/api/strategies/frankreich/overview', overviewAnswer())
    .answer(
      '/api/strategies/frankreich/cube',
      cubeAnswer([
        cell({ count: 3 }),
        cell({ count: 1, computed: 'critical', horizon: 'short', expired: true }),
        cell({ ...LANGUAGE_KM, count: 2, status: 'not_started', report: 'on_time' }),
      ]),
    );
}

function tile(name: string): HTMLElement {
  const article = screen.getByRole('heading', { name, level: 3 }).closest('article');
  if (article === null) throw new Error(`No tile "${name}".`);
  return article;
}

describe('the cockpit', () => {
  it('says the first figure as a sentence and never without its parts', async () => {
    await showStrategyPage(CockpitPage, '', answers());
    const first = tile('Umgesetzt oder angestoßen');
    expect(first).toHaveTextContent('Wie am 22. November 2026 bekannt: 4 von 6 Maßnahmen (67 %)');
    expect(within(first).getByRole('list', { name: 'Bestandteile des Zählers' })).toHaveTextContent('in Umsetzung 4');
  });

  it('opens the list behind a number with the page’s own filter', async () => {
    await showStrategyPage(CockpitPage, '?ministry=vm&asOf=2023-11-21', answers());
    const [numerator] = within(tile('Umgesetzt oder angestoßen')).getAllByRole('link');
    const address = new URL(numerator?.getAttribute('href') ?? '', 'http://localhost');
    expect(address.pathname).toBe('/frankreich/massnahmen');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      asOf: '2023-11-21',
      ministry: 'vm',
      figure: 'implementedOrStarted',
      in: 'numerator',
    });
  });

  it('answers a filter without asking for the cube again', async () => {
    const api = answers();
    const harness = await showStrategyPage(CockpitPage, '', api);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Ressort' }), 'km');
    await harness.fixture.whenStable();
    expect(tile('Umgesetzt oder angestoßen')).toHaveTextContent('0 von 2 Maßnahmen');
    expect(api.addresses().filter((address) => address.includes('/cube'))).toHaveLength(1);
  });

  it('puts the ministry with the highest share critical first when asked to', async () => {
    await showStrategyPage(CockpitPage, '?sort=critical', answers());
    const chart = screen.getByRole('figure', { name: /Federführende Ressorts/ });
    await userEvent.click(within(chart).getByRole('button', { name: 'Als Tabelle' }));
    const names = within(chart)
      .getAllByRole('rowheader')
      .map((header) => header.textContent);
    expect(names).toEqual(['VM – Ministerium für Verkehr', 'KM – Kultusministerium']);
  });

  it('shows in the matrix how many are critical, in words too', async () => {
    await showStrategyPage(CockpitPage, '', answers());
    const matrix = screen.getByRole('table', { name: 'Aktionsfelder und Ressorts' });
    expect(within(matrix).getByRole('link', { name: /4 2 Verkehr und Mobilität, VM davon kritisch: 1/ })).toBeVisible();
  });

  it('says who owes reports in the round in force', async () => {
    await showStrategyPage(CockpitPage, '', answers());
    const round = screen.getByRole('table', { name: 'Berichtsrunde 2023: Stand der Meldungen' });
    expect(
      within(round)
        .getAllByRole('row')
        .map((row) => row.textContent?.replace(/\s+/g, ' ').trim()),
    ).toEqual([
      expect.stringContaining('Ressort'),
      expect.stringMatching(/^VM Ministerium für Verkehr.*0 %$/u),
      expect.stringMatching(/^KM Kultusministerium.*100 %$/u),
    ]);
  });

  it('marks the split of the published sum as sample on 21 November 2023, and on no other day', async () => {
    const asOf = '2023-11-21' as LocalDate;
    const api = answers().answer('/api/strategies/frankreich/cube', cubeAnswer([cell({ count: 100 })], { asOf }));
    await showStrategyPage(CockpitPage, '?asOf=2023-11-21', api);
    expect(tile('Umgesetzt oder angestoßen')).toHaveTextContent('veröffentlicht ist nur die Summe');
    expect(tile('Angestoßen')).not.toHaveTextContent('veröffentlicht ist nur die Summe');
  });

  it('shows a refusal in words and asks again when told to', async () => {
    const api = answers().refuse('/api/strategies/frankreich/cube', 422, {
      title: 'Tag vor dem Beschluss',
      detail: 'Vor dem 14. Juli 2020 gab es die Konzeption nicht.',
    });
    const harness = await showStrategyPage(CockpitPage, '?asOf=2019-01-01', api);
    expect(screen.getByRole('alert')).toHaveTextContent('Vor dem 14. Juli 2020 gab es die Konzeption nicht.');
    api.answer('/api/strategies/frankreich/cube', cubeAnswer([cell()]));
    await userEvent.click(screen.getByRole('button', { name: 'Erneut versuchen' }));
    await harness.fixture.whenStable();
    expect(tile('Umgesetzt oder angestoßen')).toHaveTextContent('1 von 1');
  });

  it('speaks French from title to sentence', async () => {
    await showStrategyPage(CockpitPage, '?lang=fr', answers());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Tableau de bord');
    expect(tile('Réalisées ou engagées')).toHaveTextContent('4 mesures sur 6');
    expect(document.documentElement.lang).toBe('fr');
  });
});
