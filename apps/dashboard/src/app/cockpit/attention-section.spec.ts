import type { AttentionItem } from '@wegmarke/api-client';
import type { FieldKey, LocalDate, MeasureCode, MinistryKey } from '@wegmarke/domain';
import { screen } from '@testing-library/angular/zoneless';
import userEvent from '@testing-library/user-event';
import { cell, cubeAnswer, overviewAnswer, trendAnswer } from '../../testing/cube-answer';
import { FakeApi } from '../../testing/fake-api';
import { showStrategyPage } from '../../testing/show-page';
import { strategyAnswer } from '../../testing/strategy-answer';
import { CockpitPage } from './cockpit-page';

function item(number: number): AttentionItem {
  const dueOn = '2025-07-14' as LocalDate;
  return {
    measure: {
      id: `m${number}`,
      code: `2.1.${number}` as MeasureCode,
      title: { de: `Muster: Takt ${number}`, fr: null },
    },
    lead: 'vm' as MinistryKey,
    field: 'transport' as FieldKey,
    reasons: [{ key: 'horizon_expired', since: '2025-07-15' as LocalDate, facts: { goalDueOn: dueOn } }],
  };
}

function answers(count: number): FakeApi {
  const attention = Array.from({ length: count }, (_, index) => item(index + 1));
  return new FakeApi()
    .answer('/api/strategies/frankreich', strategyAnswer())
    .answer('/api/strategies/frankreich/trend', trendAnswer())
    .answer('/api/strategies/frankreich/cube', cubeAnswer([cell()]))
    .answer('/api/strategies/frankreich/overview', overviewAnswer({ attention, attentionTotal: count }));
}

describe('the attention list', () => {
  it('leads to the measure and says why it is there', async () => {
    await showStrategyPage(CockpitPage, '?asOf=2026-01-31', answers(1));
    const link = screen.getByRole('link', { name: '2.1.1 Muster: Takt 1' });
    expect(link).toHaveAttribute('href', '/frankreich/massnahmen/2.1.1?asOf=2026-01-31');
    expect(screen.getByText(/Der Zeithorizont des Ziels ist am 14\. Juli 2025 abgelaufen/)).toBeVisible();
  });

  it('shows more when asked', async () => {
    const harness = await showStrategyPage(CockpitPage, '', answers(10));
    expect(screen.queryByRole('link', { name: '2.1.9 Muster: Takt 9' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Weitere 2 zeigen' }));
    await harness.fixture.whenStable();
    expect(screen.getByRole('link', { name: '2.1.10 Muster: Takt 10' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Weitere/ })).not.toBeInTheDocument();
  });

  it('asks for the part of the strategy the page is cut to', async () => {
    const api = answers(0);
    await showStrategyPage(CockpitPage, '?ministry=vm&horizon=short', api);
    expect(api.addresses()).toContain('/api/strategies/frankreich/overview?ministry=vm&horizon=short');
    expect(screen.getByText('In dieser Auswahl ist keine Maßnahme auffällig.')).toBeVisible();
  });

  it('marks German titles on a French page as German', async () => {
    await showStrategyPage(CockpitPage, '?lang=fr', answers(1));
    expect(screen.getByText('Muster: Takt 1')).toHaveAttribute('lang', 'de');
  });
});
