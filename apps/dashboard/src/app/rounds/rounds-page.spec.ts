import { TestBed } from '@angular/core/testing';
import { screen, within } from '@testing-library/angular/zoneless';
import userEvent from '@testing-library/user-event';
import type { Role } from '@wegmarke/domain';
import { FakeApi } from '../../testing/fake-api';
import { roundDetail } from '../../testing/round-answer';
import { person, sessionAnswer } from '../../testing/session-answer';
import { showStrategyPage } from '../../testing/show-page';
import { strategyAnswer } from '../../testing/strategy-answer';
import { SessionStore } from '../core/session/session-store';
import { RoundsPage } from './rounds-page';

const planned = roundDetail({ id: 'round-2027', state: 'planned' });

async function show(api: FakeApi, who: Role = 'reader') {
  const harness = await showStrategyPage(
    RoundsPage,
    '/runden',
    api
      .answer('/api/session', sessionAnswer({ person: person(who, who) }))
      .answer('/api/strategies/frankreich', strategyAnswer())
      .answer('/api/rounds/round-2026', roundDetail()),
  );
  await TestBed.inject(SessionStore).start();
  await harness.fixture.whenStable();
  return harness;
}

const withRounds = () => new FakeApi().answer('/api/strategies/frankreich/rounds', { items: [roundDetail()] });

describe('the list of rounds', () => {
  it('says state, days and how much has come back', async () => {
    await show(withRounds());
    const row = within(screen.getByRole('row', { name: /^2026/ }));
    expect(row.getByRole('link', { name: '2026' })).toHaveAttribute('href', '/frankreich/runden/2026');
    expect(row.getByRole('cell', { name: 'offen' })).toBeVisible();
    expect(row.getByRole('cell', { name: '90 von 98' })).toBeVisible();
    expect(row.getByRole('cell', { name: '31.01.2027' })).toBeVisible();
  });

  it('offers planning to the coordination alone', async () => {
    await show(withRounds());
    expect(screen.queryByRole('button', { name: 'Berichtsrunde planen' })).not.toBeInTheDocument();
  });

  it('says when there is none', async () => {
    await show(new FakeApi().answer('/api/strategies/frankreich/rounds', { items: [] }));
    expect(screen.getByText('Es gibt noch keine Berichtsrunde.')).toBeVisible();
  });

  it('shows why it could not be loaded', async () => {
    const problem = { title: 'Nicht möglich', detail: 'Bitte später.', code: 'unexpected' };
    await show(new FakeApi().refuse('/api/strategies/frankreich/rounds', 500, problem));
    expect(screen.getByRole('alert')).toHaveTextContent('Bitte später.');
  });
});

describe('planning a round', () => {
  async function openForm(api: FakeApi) {
    const harness = await show(api, 'coordinator');
    await userEvent.click(screen.getByRole('button', { name: 'Berichtsrunde planen' }));
    await harness.fixture.whenStable();
    return harness;
  }

  it('proposes the year after the last round', async () => {
    await openForm(withRounds());
    expect(screen.getByRole('textbox', { name: 'Schlüssel' })).toHaveValue('2027');
    expect(screen.getByLabelText('Stichtag')).toHaveValue('2027-12-31');
    expect(screen.getByLabelText('Frist')).toHaveValue('2028-01-31');
  });

  it('sends key, period, as-of day and deadline, once', async () => {
    const api = withRounds().answer('/api/strategies/frankreich/rounds', planned, 'POST');
    await openForm(api);
    await userEvent.click(screen.getByRole('button', { name: 'Runde planen' }));
    const posts = api.asked.filter(({ method, url }) => method === 'POST' && url.endsWith('/rounds'));
    expect(posts.map(({ body }) => body)).toEqual([
      {
        key: '2027',
        period: { from: '2027-01-01', to: '2027-12-31' },
        asOfOn: '2027-12-31',
        deadlineOn: '2028-01-31',
      },
    ]);
    expect(posts[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('shows a refusal at its field', async () => {
    const problem = {
      title: 'Nicht möglich',
      detail: 'Eine Angabe stimmt nicht.',
      code: 'invalid-input',
      errors: [{ pointer: '/key', code: 'round-key-taken', detail: 'Diesen Schlüssel gibt es schon.' }],
    };
    const harness = await openForm(withRounds().refuse('/api/strategies/frankreich/rounds', 422, problem, 'POST'));
    await userEvent.click(screen.getByRole('button', { name: 'Runde planen' }));
    await harness.fixture.whenStable();
    expect(screen.getByRole('textbox', { name: 'Schlüssel' })).toHaveAccessibleDescription(
      /Diesen Schlüssel gibt es schon\./,
    );
  });
});
