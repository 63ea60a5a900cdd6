import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { screen } from '@testing-library/angular/zoneless';
import userEvent from '@testing-library/user-event';
import type { DueMilestone, MilestoneList } from '@wegmarke/api-client';
import type { LocalDate } from '@wegmarke/domain';
import { FakeApi } from '../../../testing/fake-api';
import { measureItem, milestoneAnswer, todayBasis } from '../../../testing/measure-answer';
import { showStrategyPage } from '../../../testing/show-page';
import { strategyAnswer } from '../../../testing/strategy-answer';
import { MilestoneListPage } from './milestone-list-page';

const MILESTONES = '/api/strategies/frankreich/milestones';

function due(change: Partial<DueMilestone> = {}): DueMilestone {
  const { id, code, title, lead, field } = measureItem();
  const { key, title: name, role, critical } = milestoneAnswer({ critical: true });
  return {
    measure: { id, code, title },
    milestone: { key, title: name, role, critical },
    firstExpiredBaseline: { on: '2026-03-01' as LocalDate, precision: 'month' },
    actualOn: null,
    kept: false,
    lead,
    field,
    ...change,
  };
}

function answers(items: DueMilestone[]): FakeApi {
  const list: MilestoneList = { items, page: { size: 100, next: null }, total: items.length, basis: todayBasis };
  return new FakeApi().answer('/api/strategies/frankreich', strategyAnswer()).answer(MILESTONES, list);
}

describe('the list of milestones', () => {
  it('says what was promised for when and whether it was kept', async () => {
    await showStrategyPage(MilestoneListPage, '/meilensteine', answers([due()]));
    const row = screen.getByRole('row', { name: /Vertrag geschlossen/ });
    expect(row).toHaveTextContent(/^Vertrag geschlossen Termine: Muster\s*kritisch/);
    expect(row).toHaveTextContent('März 2026');
    expect(row).toHaveTextContent('nein');
    expect(screen.getByRole('link', { name: /Maßnahme 2\.1\.1/ })).toHaveAttribute(
      'href',
      '/frankreich/massnahmen/2.1.1#milestones',
    );
  });

  it('asks for the same milestones as the number: kept, ministry, day', async () => {
    const api = answers([due()]);
    await showStrategyPage(MilestoneListPage, '/meilensteine?asOf=2023-11-21&ministry=vm&kept=false', api);
    expect(api.addresses()).toContain(`${MILESTONES}?asOf=2023-11-21&ministry=vm&page%5Bsize%5D=100&kept=false`);
    expect(screen.getByText('Eingeschränkt auf Ministerium für Verkehr.')).toBeVisible();
    expect(screen.getByText('1 Umsetzungsschritt')).toHaveAttribute('role', 'status');
    expect(screen.getByRole('button', { name: 'nicht eingehalten' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('offers a way out where nothing matches', async () => {
    const harness = await showStrategyPage(MilestoneListPage, '/meilensteine?kept=true&ministry=vm', answers([]));
    await userEvent.click(screen.getByRole('button', { name: 'Alle zeigen' }));
    await harness.fixture.whenStable();
    expect(TestBed.inject(Router).url).toBe('/frankreich/meilensteine');
  });
});
