import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { screen } from '@testing-library/angular/zoneless';
import userEvent from '@testing-library/user-event';
import { FakeApi } from '../../testing/fake-api';
import { showAddress } from '../../testing/show-page';
import { strategyAnswer } from '../../testing/strategy-answer';
import { FirstRunPage } from './first-run-page';

@Component({ selector: 'wm-start', template: `Start` })
class Start {}

const routes = [
  { path: 'einrichtung', component: FirstRunPage },
  { path: '', component: Start },
];
const empty = () => new FakeApi().answer('/api/strategies', { items: [] });

describe('the first run', () => {
  it('loads the public catalogue and goes to the start', async () => {
    const api = empty().answer('/api/setup/catalogue', {}, 'POST');
    const harness = await showAddress('/einrichtung', routes, api);
    await userEvent.click(screen.getByRole('button', { name: 'Katalog laden' }));
    await harness.fixture.whenStable();
    expect(TestBed.inject(Router).url).toBe('/');
  });

  it('creates a strategy from the form', async () => {
    const api = empty().answer('/api/strategies', {}, 'POST');
    await showAddress('/einrichtung', routes, api);
    await userEvent.type(screen.getByRole('textbox', { name: /Schlüssel/ }), 'schweiz');
    await userEvent.type(screen.getByRole('textbox', { name: 'Titel auf Deutsch' }), 'Schweiz-Strategie');
    const day = screen.getByLabelText('Verabschiedet am');
    await userEvent.type(day, '2025-01-14');
    await userEvent.click(screen.getByRole('button', { name: 'Konzeption anlegen' }));
    expect(api.asked.find(({ method }) => method === 'POST')?.body).toEqual({
      key: 'schweiz',
      title: { de: 'Schweiz-Strategie', fr: null },
      adoptedOn: '2025-01-14',
    });
  });

  it('asks for what is missing instead of sending it', async () => {
    const api = empty();
    const harness = await showAddress('/einrichtung', routes, api);
    await userEvent.type(screen.getByRole('textbox', { name: /Schlüssel/ }), 'Die Schweiz');
    await userEvent.click(screen.getByRole('button', { name: 'Konzeption anlegen' }));
    await harness.fixture.whenStable();
    expect(screen.getByText(/^Nur Kleinbuchstaben/)).toBeVisible();
    expect(screen.getAllByText('Bitte ausfüllen.')).toHaveLength(2);
    expect(api.asked.some(({ method }) => method === 'POST')).toBe(false);
  });

  it('shows a refusal and keeps what was entered', async () => {
    const problem = { title: 'Gibt es schon', detail: 'Es gibt bereits eine Konzeption.', code: 'strategy-exists' };
    const harness = await showAddress(
      '/einrichtung',
      routes,
      empty().refuse('/api/setup/catalogue', 409, problem, 'POST'),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Katalog laden' }));
    await harness.fixture.whenStable();
    expect(screen.getByRole('alert')).toHaveTextContent('Es gibt bereits eine Konzeption.');
  });

  it('leads away when there is a strategy already', async () => {
    await showAddress('/einrichtung', routes, new FakeApi().answer('/api/strategies', { items: [strategyAnswer()] }));
    expect(screen.getByRole('link', { name: 'Konzeption öffnen' })).toHaveAttribute('href', '/');
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
