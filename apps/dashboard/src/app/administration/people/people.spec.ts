import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { screen, within } from '@testing-library/angular/zoneless';
import userEvent from '@testing-library/user-event';
import type { PersonEntry } from '@wegmarke/api-client';
import type { LocalDate, MinistryKey, Role } from '@wegmarke/domain';
import { FakeApi } from '../../../testing/fake-api';
import { person, sessionAnswer } from '../../../testing/session-answer';
import { showAddress } from '../../../testing/show-page';
import { SessionStore } from '../../core/session/session-store';
import routes from '../administration.routes';

const on = (day: string) => day as LocalDate;

function entry(id: string, change: Partial<PersonEntry> = {}): PersonEntry {
  return {
    id,
    version: 2,
    displayName: `Person ${id}`,
    email: null,
    language: 'de',
    demo: false,
    disabled: false,
    erased: false,
    roles: [],
    deputies: [],
    ...change,
  };
}

const desk = { role: 'desk', strategy: null, ministry: 'vm' as MinistryKey, source: 'administration' } as const;
const items = [
  entry('p1', {
    roles: [desk],
    deputies: [{ deputyId: 'p2', displayName: 'Person p2', fromOn: on('2026-12-01'), toOn: null }],
  }),
  entry('p2', { disabled: true }),
  entry('vm-desk', { demo: true, roles: [{ ...desk, source: 'demo' }] }),
];

async function show(address: string, { api = new FakeApi(), who = 'admin' }: { api?: FakeApi; who?: Role } = {}) {
  api
    .answer('/api/session', sessionAnswer({ person: person(who, who) }))
    .answer('/api/people', { items })
    .answer('/api/strategies/frankreich/ministries', { items: [], basis: {} });
  for (const one of items) api.answer(`/api/people/${one.id}`, one);
  const harness = await showAddress(address, [{ path: 'verwaltung', children: routes }], api);
  await TestBed.inject(SessionStore).start();
  await harness.fixture.whenStable();
  return { api, settle: () => harness.fixture.whenStable() };
}

describe('the people', () => {
  it('are listed with roles, deputies and access; those of the demonstration are marked', async () => {
    await show('/verwaltung/personen');
    const row = screen.getByRole('row', { name: /^Person p1/ });
    expect(row).toHaveTextContent('Fachreferat VM');
    expect(row).toHaveTextContent('Person p2 (ab 01.12.2026)');
    expect(screen.getByRole('row', { name: /^Person p2/ })).toHaveTextContent('gesperrt');
    expect(screen.getByRole('row', { name: /^Person vm-desk/ })).toHaveTextContent('Demo');
  });

  it('are filtered by the address', async () => {
    await show('/verwaltung/personen?zugang=gesperrt');
    expect(screen.getByText('Eine Person')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Person p2' })).toHaveAttribute('href', '/verwaltung/personen/p2');
  });

  it('are kept from whoever does not administer, with a clear word', async () => {
    const { api } = await show('/verwaltung/personen', { who: 'coordinator' });
    expect(screen.getByText(/ist der Verwaltung vorbehalten/)).toBeVisible();
    expect(api.addresses()).not.toContain('/api/people');
  });
});

describe('a new person', () => {
  it('is made with a name and leads on to its roles', async () => {
    const api = new FakeApi().answer('/api/people', entry('p1'), 'POST');
    const { settle } = await show('/verwaltung/personen/neu', { api });
    await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Person p1');
    await userEvent.click(screen.getByRole('button', { name: 'Person anlegen' }));
    await settle();
    expect(api.asked.find(({ method, url }) => method === 'POST' && url === '/api/people')?.body).toEqual({
      displayName: 'Person p1',
      email: null,
      language: 'de',
    });
    expect(TestBed.inject(Router).url).toBe('/verwaltung/personen/p1');
  });

  it('is not sent without a name', async () => {
    const { api, settle } = await show('/verwaltung/personen/neu');
    await userEvent.click(screen.getByRole('button', { name: 'Person anlegen' }));
    await settle();
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveAccessibleDescription(/Bitte ausfüllen/);
    expect(api.asked.some(({ method, url }) => method === 'POST' && url === '/api/people')).toBe(false);
  });
});

describe('the page of a person', () => {
  it('gives a role with its reach, on the version seen', async () => {
    const api = new FakeApi().answer('/api/people/p1/grants', items[0], 'PUT');
    const { settle } = await show('/verwaltung/personen/p1', { api });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Rolle' }), 'coordinator');
    await settle();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Konzeption' }), 'frankreich');
    await settle();
    const [addRole] = screen.getAllByRole('button', { name: 'Hinzufügen' });
    if (addRole === undefined) throw new Error('There is a button to add a role.');
    await userEvent.click(addRole);
    const put = api.asked.find(({ method }) => method === 'PUT');
    expect(put?.headers.get('If-Match')).toBe('"v2"');
    expect(put?.body).toEqual({
      grants: [
        { role: 'desk', ministry: 'vm' },
        { role: 'coordinator', strategy: 'frankreich' },
      ],
    });
  });

  it('takes a deputy away', async () => {
    const api = new FakeApi().answer('/api/people/p1/deputies', items[0], 'PUT');
    await show('/verwaltung/personen/p1', { api });
    await userEvent.click(screen.getByRole('button', { name: /Person p2.* entfernen|p2 entfernen/ }));
    expect(api.asked.find(({ method }) => method === 'PUT')?.body).toEqual({ deputies: [] });
  });

  it('closes the access only after a question', async () => {
    const api = new FakeApi().answer('/api/people/p1', items[0], 'PATCH');
    const { settle } = await show('/verwaltung/personen/p1', { api });
    await userEvent.click(screen.getByRole('button', { name: 'Zugang sperren' }));
    await settle();
    const dialog = within(screen.getByRole('dialog', { name: 'Zugang sperren?' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Zugang sperren' }));
    expect(api.asked.find(({ method }) => method === 'PATCH')?.body).toEqual({ disabled: true });
  });

  it('erases only when the name is typed', async () => {
    const api = new FakeApi().answer('/api/people/p1/erase', {}, 'POST');
    const { settle } = await show('/verwaltung/personen/p1', { api });
    await userEvent.click(screen.getByRole('button', { name: 'Personenbezogene Daten löschen' }));
    await settle();
    const dialog = within(screen.getByRole('dialog', { name: /endgültig löschen/ }));
    expect(dialog.getByRole('button', { name: 'Endgültig löschen' })).toBeDisabled();
    await userEvent.type(dialog.getByRole('textbox'), 'Person p1');
    await settle();
    await userEvent.click(dialog.getByRole('button', { name: 'Endgültig löschen' }));
    await settle();
    expect(api.asked.some(({ url }) => url.endsWith('/erase'))).toBe(true);
    expect(TestBed.inject(Router).url).toBe('/verwaltung/personen');
  });

  it('never offers to erase somebody of the demonstration', async () => {
    await show('/verwaltung/personen/vm-desk');
    expect(screen.getByText(/gehört zur Demo/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /löschen/ })).not.toBeInTheDocument();
  });

  it('says so when there is nobody', async () => {
    await show('/verwaltung/personen/niemand');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Diese Person gibt es nicht');
  });
});
