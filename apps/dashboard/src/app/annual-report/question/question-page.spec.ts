import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { screen, within } from '@testing-library/angular/zoneless';
import userEvent from '@testing-library/user-event';
import { exportAnswer } from '../../../testing/annual-report-answer';
import { FakeApi } from '../../../testing/fake-api';
import { sessionAnswer } from '../../../testing/session-answer';
import { showStrategyPage } from '../../../testing/show-page';
import { strategyAnswer } from '../../../testing/strategy-answer';
import { SessionStore } from '../../core/session/session-store';
import { QuestionPage } from './question-page';

async function show(query = '', total = 12) {
  const api = new FakeApi()
    .answer('/api/session', sessionAnswer())
    .answer('/api/strategies/frankreich', strategyAnswer())
    .answer('/api/strategies/frankreich/measures', { items: [], total })
    .answer('/api/exports', exportAnswer({ kind: 'written-question' }), 'POST')
    .answer('/api/exports/export-1', exportAnswer({ state: 'failed', problem: null }));
  const harness = await showStrategyPage(QuestionPage, `/anfrage${query}`, api);
  await TestBed.inject(SessionStore).start();
  await harness.fixture.whenStable();
  return { api, settle: () => harness.fixture.whenStable() };
}

const tick = (group: string, name: RegExp) =>
  userEvent.click(within(screen.getByRole('group', { name: group })).getByRole('checkbox', { name }));
const ordered = (api: FakeApi) => api.asked.find(({ method }) => method === 'POST')?.body;

describe('the answer to a written question', () => {
  it('says how many measures the file will hold, and that today is not sealed', async () => {
    await show('?ministry=vm&field=transport');
    expect(screen.getByText('Die Datei enthält 12 Maßnahmen.')).toBeVisible();
    expect(screen.getByText(/Der Stand ist nicht versiegelt/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'als Liste ansehen' })).toHaveAttribute(
      'href',
      '/frankreich/massnahmen?ministry=vm&field=transport',
    );
  });

  it('keeps every choice in the address and orders exactly that', async () => {
    const { api, settle } = await show();
    await tick('Federführung', /Verkehr/);
    await settle();
    await tick('Federführung', /Kultus/);
    await settle();
    await tick('Aktionsfelder', /Verkehr/);
    await settle();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Format' }), 'odt');
    await settle();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Stand' }), '2023');
    await settle();
    expect(TestBed.inject(Router).url).toBe(
      '/frankreich/anfrage?ministry=vm&ministry=km&field=transport&format=odt&round=2023',
    );
    expect(screen.getByText(/Der Stand ist versiegelt/)).toBeVisible();
    expect(screen.queryByLabelText('Tag')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Anlage erstellen' }));
    expect(ordered(api)).toEqual({
      kind: 'written-question',
      format: 'odt',
      lang: 'de',
      strategy: 'frankreich',
      round: '2023',
      ministry: ['vm', 'km'],
      field: ['transport'],
    });
  });

  it('shows whoever gets the link the same choice, also of a ministry of former days', async () => {
    await show('?ministry=vm&ministry=abc&field=transport');
    expect(
      screen.getAllByRole('checkbox', { checked: true }).map(({ parentElement }) => parentElement?.textContent),
    ).toEqual([expect.stringContaining('Verkehr'), 'abc', expect.stringContaining('Verkehr')]);
  });

  it('asks for the day of the address', async () => {
    const { api } = await show('?asOf=2024-05-01&sprache=fr');
    await userEvent.click(screen.getByRole('button', { name: 'Anlage erstellen' }));
    expect(ordered(api)).toMatchObject({ asOf: '2024-05-01', lang: 'fr', format: 'docx' });
  });

  it('makes no file without a measure', async () => {
    await show('?ministry=km', 0);
    expect(screen.getByText('Mit dieser Auswahl gibt es keine Maßnahme.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Anlage erstellen' })).not.toBeInTheDocument();
  });
});
