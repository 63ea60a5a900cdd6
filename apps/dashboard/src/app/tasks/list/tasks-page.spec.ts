import { TestBed } from '@angular/core/testing';
import { screen, within } from '@testing-library/angular/zoneless';
import userEvent from '@testing-library/user-event';
import type { LocalDate, MeasureCode, MinistryKey, RoundKey, StrategyKey } from '@wegmarke/domain';
import { FakeApi } from '../../../testing/fake-api';
import { person, sessionAnswer } from '../../../testing/session-answer';
import { showStrategyPage } from '../../../testing/show-page';
import { strategyAnswer } from '../../../testing/strategy-answer';
import { SessionStore } from '../../core/session/session-store';
import type { WorkItem } from '../../core/worklist/worklist-answer';
import { TasksPage } from './tasks-page';

function item(code: string, change: Partial<WorkItem> = {}): WorkItem {
  return {
    key: `due:${code}`,
    kind: 'due',
    measure: { id: `id-${code}`, code: code as MeasureCode, title: { de: `Maßnahme ${code}`, fr: null } },
    strategy: 'frankreich' as StrategyKey,
    ministry: 'vm' as MinistryKey,
    round: { id: 'round-2026', key: '2026' as RoundKey, deadlineOn: '2026-11-30' as LocalDate },
    report: null,
    query: null,
    daysLeft: 8,
    overdue: false,
    since: '2026-11-02' as LocalDate,
    allowedActions: ['write-report'],
    ...change,
  };
}

function toSign(code: string): WorkItem {
  const report = { id: `r-${code}`, version: 2, state: 'submitted', unchanged: true, mine: false } as const;
  return item(code, { key: `to_sign:${code}`, kind: 'to_sign', report, allowedActions: ['sign-report'] });
}

async function show(items: readonly WorkItem[], api = new FakeApi(), query = '') {
  api
    .answer('/api/session', sessionAnswer({ person: person('vm-approver', 'approver', 'vm') }))
    .answer('/api/strategies/frankreich', strategyAnswer())
    .answer('/api/me/work', { today: '2026-11-22', counts: {}, items });
  const harness = await showStrategyPage(TasksPage, `/aufgaben${query}`, api);
  await TestBed.inject(SessionStore).start();
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    await harness.fixture.whenStable();
  };
  await settle();
  return { api, settle };
}

describe('the work list', () => {
  it.each([
    [8, 'noch 8 Tage'],
    [1, 'noch 1 Tag'],
    [0, 'heute fällig'],
    [-1, '1 Tag überfällig'],
    [-2, '2 Tage überfällig'],
  ])('says in words that %d days are left', async (daysLeft, words) => {
    await show([item('2.1.1', { daysLeft, overdue: daysLeft < 0 })]);
    expect(screen.getByText(words)).toBeVisible();
  });

  it('leads to the form with one click, with the round of the request', async () => {
    await show([item('2.1.1')]);
    expect(screen.getByRole('link', { name: 'Melden: 2.1.1' })).toHaveAttribute(
      'href',
      '/frankreich/aufgaben/m/2.1.1?round=2026',
    );
  });

  it('says when there is nothing to do', async () => {
    await show([]);
    expect(screen.getByText('Nichts zu tun.')).toBeVisible();
  });

  it('leaves the tasks of another strategy to its own list', async () => {
    await show([item('9.9.9', { strategy: 'schweiz' as StrategyKey })]);
    expect(screen.queryByText('Maßnahme 9.9.9')).not.toBeInTheDocument();
  });

  it('asks for one’s own tasks when the address says so', async () => {
    const { api } = await show([], new FakeApi(), '?scope=mine');
    expect(api.addresses()).toContain('/api/me/work?scope=mine');
  });

  it('confirms no change from the row, after asking', async () => {
    const api = new FakeApi().answer('/api/measures/id-2.1.1/status-reports', { id: 'r1', version: 2 }, 'POST');
    const { settle } = await show([item('2.1.1')], api);
    await userEvent.click(screen.getByRole('button', { name: 'Keine Änderung: 2.1.1' }));
    await settle();
    expect(api.asked.some(({ method }) => method === 'POST')).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Keine Änderung melden' }));
    await settle();
    expect(api.asked.find(({ method }) => method === 'POST')?.body).toEqual({ round: '2026', unchanged: true });
  });

  it('signs several at once and says how each ended', async () => {
    const refused = { status: 409, code: 'x', title: '', detail: 'Schon gezeichnet.', errors: [] };
    const answer = {
      items: [
        { id: 'r-2.1.1', status: 200, problem: null },
        { id: 'r-2.1.2', status: 409, problem: refused },
      ],
    };
    const api = new FakeApi().answer('/api/status-reports/batch', answer, 'POST');
    const { settle } = await show([toSign('2.1.1'), toSign('2.1.2')], api);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Alle auswählen' }));
    await settle();
    await userEvent.click(screen.getByRole('button', { name: '2 Meldungen zeichnen' }));
    await settle();
    const sent = api.asked.find(({ method }) => method === 'POST');
    expect(sent?.body).toEqual({
      action: 'sign',
      items: [
        { id: 'r-2.1.1', version: 2 },
        { id: 'r-2.1.2', version: 2 },
      ],
    });
    const results = screen.getByRole('region', { name: '1 von 2 erledigt' });
    expect(
      within(results)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent?.trim()),
    ).toEqual(['2.1.1: erledigt', '2.1.2: Schon gezeichnet.']);
  });
});
