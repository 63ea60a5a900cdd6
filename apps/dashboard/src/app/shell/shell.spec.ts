import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, type Routes } from '@angular/router';
import type { RouterTestingHarness } from '@angular/router/testing';
import { screen, waitFor, within } from '@testing-library/angular/zoneless';
import userEvent from '@testing-library/user-event';
import { FakeApi } from '../../testing/fake-api';
import { showAddress } from '../../testing/show-page';
import { sessionAnswer } from '../../testing/session-answer';
import { strategyAnswer } from '../../testing/strategy-answer';
import { HomePage } from './home-page';
import { NotFoundPage } from './not-found-page';
import { Shell } from './shell';
import { StrategyFrame } from './strategy-frame';

@Component({ selector: 'wm-some-page', template: `<h1>Eine Seite</h1>` })
class SomePage {}

const routes: Routes = [
  {
    path: '',
    component: Shell,
    children: [
      { path: '', pathMatch: 'full', component: HomePage },
      { path: 'einrichtung', component: SomePage },
      { path: 'verwaltung', loadChildren: () => Promise.reject(new TypeError('Failed to fetch')) },
      {
        path: ':strategy',
        component: StrategyFrame,
        children: [
          { path: '', pathMatch: 'full', component: SomePage },
          { path: 'massnahmen', component: SomePage },
          { path: '**', component: NotFoundPage },
        ],
      },
    ],
  },
];

function answers(): FakeApi {
  return new FakeApi()
    .answer('/api/strategies/frankreich', strategyAnswer())
    .answer('/api/strategies', { items: [strategyAnswer()] })
    .answer('/api/session', sessionAnswer());
}

function show(url: string, api = answers()): Promise<RouterTestingHarness> {
  return showAddress(url, routes, api);
}

function address(): string {
  return TestBed.inject(Router).url;
}

describe('the shell', () => {
  it('says so when a page cannot be fetched, keeps what is on screen, and forgets it on the next page', async () => {
    await show('/frankreich');
    const router = TestBed.inject(Router);
    await expect(router.navigateByUrl('/verwaltung')).rejects.toThrow();
    expect(await screen.findByRole('alert')).toHaveTextContent('Die Seite konnte nicht geladen werden');
    expect(screen.getByRole('heading', { name: 'Eine Seite' })).toBeVisible();
    await router.navigateByUrl('/frankreich/massnahmen');
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
  });

  it('names product and strategy and says that the data are samples', async () => {
    await show('/frankreich');
    expect(screen.getByRole('banner')).toHaveTextContent('WegmarkePartnerschafts-Konzeption');
    expect(screen.getByText(/^Musterdaten: Status, Termine/)).toBeVisible();
  });

  it('asks nothing about the strategy while nobody is signed in', async () => {
    const api = answers()
      .answer('/api/session', sessionAnswer({ person: null }))
      .refuse('/api/session/demo', 429, { title: 'Zu viele Anfragen' }, 'POST');
    await show('/frankreich', api);
    expect(screen.getByRole('alert')).toHaveTextContent('Zu viele Anfragen');
    expect(api.addresses().filter((address) => address.startsWith('/api/strategies'))).toEqual([]);
  });

  it('marks the page one is on', async () => {
    await show('/frankreich/massnahmen');
    const navigation = screen.getByRole('navigation', { name: 'Hauptnavigation' });
    expect(within(navigation).getByRole('link', { current: 'page' })).toHaveTextContent('Maßnahmen');
  });

  it('switches the language for everything, in the address too', async () => {
    const harness = await show('/frankreich');
    await userEvent.click(screen.getByRole('button', { name: 'Français' }));
    await harness.fixture.whenStable();
    expect(address()).toBe('/frankreich?lang=fr');
    expect(screen.getByRole('navigation', { name: 'Navigation principale' })).toBeVisible();
    expect(screen.getByRole('banner')).toHaveTextContent('Conception de partenariat');
    expect(document.documentElement.lang).toBe('fr');
  });

  it('remembers light or dark', async () => {
    await show('/frankreich');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Darstellung' }), 'dunkel');
    await TestBed.inject(Router).navigateByUrl('/frankreich');
    expect(document.documentElement).toHaveAttribute('data-kern-theme', 'dark');
    expect(localStorage.getItem('wegmarke.theme')).toBe('dark');
  });

  it('says which day it shows, and leads back to today', async () => {
    const harness = await show('/frankreich?asOf=2023-11-21');
    expect(screen.getByText(/^Stand: wie am 21\. November 2023 bekannt/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Zum heutigen Stand' }));
    await harness.fixture.whenStable();
    expect(address()).toBe('/frankreich');
    expect(screen.queryByText(/^Stand: wie am/)).not.toBeInTheDocument();
  });

  it('says that a sealed round speaks, and that a day ahead is a projection', async () => {
    const harness = await show('/frankreich?round=2023');
    expect(screen.getByText(/Laut Berichtsrunde 2023, versiegelt am 12\. März 2024/)).toBeVisible();
    await harness.navigateByUrl('/frankreich?asOf=2027-12-31');
    await harness.fixture.whenStable();
    expect(screen.getByText(/Projektion auf den 31\. Dezember 2027/)).toBeVisible();
  });

  it('offers days and sealed rounds to choose', async () => {
    const harness = await show('/frankreich');
    const choices = screen.getByRole('combobox', { name: 'Schnellauswahl' });
    await userEvent.selectOptions(choices, '21.11.2023 – Ministerrat: 48 umgesetzt oder angestoßen');
    await harness.fixture.whenStable();
    expect(address()).toBe('/frankreich?asOf=2023-11-21');
    await userEvent.selectOptions(choices, 'Berichtsrunde 2023, Stichtag 31.12.2023');
    await harness.fixture.whenStable();
    expect(address()).toBe('/frankreich?round=2023');
  });

  it('refuses a day before the adoption in words and stays where it is', async () => {
    const harness = await show('/frankreich');
    const day = screen.getByLabelText('Stand der Angaben');
    if (!(day instanceof HTMLInputElement)) throw new Error('The day is typed into an input.');
    day.value = '2019-01-01';
    day.dispatchEvent(new Event('change'));
    await harness.fixture.whenStable();
    expect(screen.getByRole('alert')).toHaveTextContent('Frühester Tag ist der 14.07.2020');
    expect(address()).toBe('/frankreich');
  });

  it('asks for the names of the day it shows', async () => {
    const api = answers();
    await show('/frankreich?round=2023', api);
    expect(api.addresses()).toContain('/api/strategies/frankreich?asOf=2023-12-31');
  });

  it('moves the focus to the main part after moving to another page, not after a filter', async () => {
    const harness = await show('/frankreich');
    screen.getByRole('button', { name: 'Français' }).focus();
    await harness.navigateByUrl('/frankreich?ministry=vm');
    await harness.fixture.whenStable();
    expect(screen.getByRole('main')).not.toHaveFocus();
    await harness.navigateByUrl('/frankreich/massnahmen');
    await harness.fixture.whenStable();
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('has a page for an address that leads nowhere, inside and outside a strategy', async () => {
    const harness = await show('/frankreich/nirgends');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Diese Seite gibt es nicht');
    await harness.navigateByUrl('/schweiz');
    await harness.fixture.whenStable();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Diese Seite gibt es nicht');
  });

  it('starts with the only strategy, or with the first run where there is none', async () => {
    const harness = await show('/');
    await harness.fixture.whenStable();
    expect(address()).toBe('/frankreich');
  });

  it('starts with the first run where there is no strategy', async () => {
    const harness = await show(
      '/',
      new FakeApi().answer('/api/session', sessionAnswer()).answer('/api/strategies', { items: [] }),
    );
    await harness.fixture.whenStable();
    expect(address()).toBe('/einrichtung');
  });
});
