import { screen, within } from '@testing-library/angular/zoneless';
import userEvent from '@testing-library/user-event';
import type { FieldKey } from '@wegmarke/domain';
import { cell, cubeAnswer } from '../../testing/cube-answer';
import { FakeApi } from '../../testing/fake-api';
import { goalLabel } from '../../testing/goal-answer';
import { showStrategyPage } from '../../testing/show-page';
import { strategyAnswer } from '../../testing/strategy-answer';
import { FieldsPage } from './fields-page';

const CUBE = '/api/strategies/frankreich/cube';

function answers(): FakeApi {
  return new FakeApi()
    .answer('/api/strategies/frankreich', strategyAnswer({ goals: [goalLabel('2.1'), goalLabel('2.2')] }))
    .answer(
      CUBE,
      cubeAnswer([
        cell({ count: 3 }),
        cell({ computed: 'critical', expired: true }),
        cell({ field: 'language' as FieldKey, status: 'implemented_confirmed', computed: null }),
      ]),
    );
}

function rowOf(name: RegExp): HTMLElement {
  return screen.getByRole('row', { name });
}

describe('the action fields', () => {
  it('are all listed with their goals, their measures and what needs attention', async () => {
    await showStrategyPage(FieldsPage, '/felder', answers());
    const numbers = within(rowOf(/Verkehr und Mobilität/)).getAllByRole('cell');
    expect(numbers.slice(0, 5).map(({ textContent }) => textContent?.trim().split(' ')[0])).toEqual([
      '2',
      '4',
      '1',
      '0',
      '1',
    ]);
    expect(rowOf(/Sprache/)).toHaveTextContent('umgesetzt (bestätigt)');
    expect(screen.getByText(/2 Aktionsfelder mit zusammen 5 Maßnahmen/)).toBeVisible();
  });

  it('open the list behind every number, on the same day', async () => {
    await showStrategyPage(FieldsPage, '/felder?asOf=2023-11-21', answers());
    const link = within(rowOf(/Verkehr und Mobilität/)).getByRole('link', { name: /1 kritisch, 2 Verkehr/ });
    expect(link).toHaveAttribute('href', '/frankreich/massnahmen?asOf=2023-11-21&field=transport&computed=critical');
  });

  it('can be cut by course instead, and the address keeps that', async () => {
    const harness = await showStrategyPage(FieldsPage, '/felder', answers());
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Gezeigt wird' }), 'course');
    await harness.fixture.whenStable();
    expect(within(rowOf(/Verkehr und Mobilität/)).getByRole('link', { name: /3 im Plan/ })).toHaveAttribute(
      'href',
      '/frankreich/massnahmen?field=transport&computed=on_track',
    );
    expect(screen.getByRole('columnheader', { name: 'Verlauf (Regel)' })).toBeVisible();
  });

  it('say which parts belong to the round asked for and which to its as-of day', async () => {
    await showStrategyPage(FieldsPage, '/felder?round=2023', answers());
    expect(screen.getByText(/am Stichtag 31. Dezember 2023 bekannten/)).toBeVisible();
  });

  it('speak French', async () => {
    await showStrategyPage(FieldsPage, '/felder?lang=fr', answers());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Champs d’action');
    expect(rowOf(/Transports et mobilité/)).toHaveTextContent('en cours');
  });
});
