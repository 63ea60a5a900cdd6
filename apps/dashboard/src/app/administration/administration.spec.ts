import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { screen, within } from '@testing-library/angular/zoneless';
import userEvent from '@testing-library/user-event';
import type { JournalEntry, Mail, MinistryList } from '@wegmarke/api-client';
import type { LocalDate, MinistryKey, Role, StrategyKey } from '@wegmarke/domain';
import { FakeApi } from '../../testing/fake-api';
import { todayBasis } from '../../testing/measure-answer';
import { person, sessionAnswer } from '../../testing/session-answer';
import { showAddress } from '../../testing/show-page';
import { SessionStore } from '../core/session/session-store';
import routes from './administration.routes';

const on = (day: string) => day as LocalDate;

const name = { level: 'found', nameFrLevel: 'found', note: null, sources: [], abbr: { de: 'VM', fr: 'VM' } };
const vm = {
  key: 'vm' as MinistryKey,
  position: 1,
  name: { de: 'Ministerium für Verkehr', fr: null },
  abbr: { de: 'VM', fr: 'VM' },
  names: [
    { ...name, name: { de: 'Verkehrsministerium', fr: null }, validFrom: on('2016-05-12'), validTo: on('2021-05-12') },
    { ...name, name: { de: 'Ministerium für Verkehr', fr: null }, validFrom: on('2021-05-12'), validTo: null },
  ],
} as unknown as MinistryList['items'][number];

function entry(change: Partial<JournalEntry> = {}): JournalEntry {
  return {
    id: 'e1',
    chain: 'c1',
    strategy: 'frankreich' as StrategyKey,
    position: 312,
    at: '2026-11-22T09:05:00Z',
    actor: { id: 'vm-desk', displayName: 'Fachreferat VM (Demo)' },
    action: 'master-data-changed',
    subjectType: 'measure',
    subjectId: 'm1',
    subjectKey: '3.2.1',
    old: { responsibleUnit: 'Referat 31' },
    new: { responsibleUnit: 'Referat 32' },
    hash: 'a'.repeat(64),
    ...change,
  };
}

function mail(change: Partial<Mail> = {}): Mail {
  return {
    id: 'mail-1',
    kind: 'round-opened',
    language: 'de',
    person: { id: 'vm-desk', displayName: 'Fachreferat VM (Demo)' },
    subject: 'Berichtsrunde 2026 eröffnet',
    body: 'Guten Tag,\n3 Meldungen sind fällig.',
    dueOn: on('2026-11-22'),
    createdAt: '2026-11-22T09:00:00Z',
    sentAt: null,
    state: 'kept',
    attempts: 0,
    failure: null,
    ...change,
  };
}

async function show(address: string, { api = new FakeApi(), who = 'admin' }: { api?: FakeApi; who?: Role } = {}) {
  api
    .answer('/api/session', sessionAnswer({ person: person(who, who) }))
    .answer('/api/strategies/frankreich/ministries', { items: [vm], basis: todayBasis });
  const harness = await showAddress(address, [{ path: 'verwaltung', children: routes }], api);
  await TestBed.inject(SessionStore).start();
  await harness.fixture.whenStable();
  return { api, settle: () => harness.fixture.whenStable() };
}

describe('the administration', () => {
  it('offers the admin all of its parts', async () => {
    await show('/verwaltung');
    for (const area of ['Personen', 'Ressorts', 'Protokoll', 'Post'])
      expect(screen.getAllByRole('link', { name: area })[0]).toHaveAttribute(
        'href',
        `/verwaltung/${area.toLowerCase()}`,
      );
  });

  it('offers the coordination the journal and, in the demonstration, the mails', async () => {
    await show('/verwaltung', { who: 'coordinator' });
    expect(screen.queryByRole('link', { name: 'Personen' })).not.toBeInTheDocument();
    expect(screen.getAllByRole('link', { name: 'Post' })).not.toHaveLength(0);
  });

  it('tells a reader that there is nothing to do here', async () => {
    await show('/verwaltung', { who: 'reader' });
    expect(screen.getByText('Mit Ihren Rollen ist in der Verwaltung nichts zu tun.')).toBeVisible();
  });
});

describe('the names of ministries', () => {
  it('are told with the days they held, the newest first', async () => {
    await show('/verwaltung/ressorts');
    const [, newest, oldest] = within(screen.getByRole('table', { name: 'Namen von VM' })).getAllByRole('row');
    expect(newest).toHaveTextContent('seit 12. Mai 2021');
    expect(oldest).toHaveTextContent('12. Mai 2016 bis 11. Mai 2021');
  });

  it('get a new one from a day on, beginning with the name of today', async () => {
    const api = new FakeApi().answer('/api/ministries/vm/names', {}, 'POST');
    const { settle } = await show('/verwaltung/ressorts', { api });
    await userEvent.click(screen.getByRole('button', { name: 'Neuer Name ab einem Tag: VM' }));
    await settle();
    const german = screen.getByRole('textbox', { name: 'Name auf Deutsch' });
    await userEvent.clear(german);
    await userEvent.type(german, 'Ministerium für Mobilität');
    await userEvent.type(screen.getByLabelText('Gilt ab'), '2027-01-01');
    await settle();
    await userEvent.click(screen.getByRole('button', { name: 'Namen eintragen' }));
    expect(api.asked.find(({ url, method }) => method === 'POST' && url.endsWith('/names'))?.body).toEqual({
      name: { de: 'Ministerium für Mobilität', fr: null },
      abbreviation: { de: 'VM', fr: 'VM' },
      validFrom: '2027-01-01',
    });
  });
});

describe('the journal', () => {
  const journal = (items: readonly JournalEntry[]) =>
    new FakeApi().answer('/api/audit', { items, page: { size: 50, next: 'cursor-2' }, total: 120 });

  it('tells who changed what, when, with old and new', async () => {
    await show('/verwaltung/protokoll', { api: journal([entry()]) });
    const row = within(screen.getByRole('table', { name: /Protokolleinträge/ })).getAllByRole('row')[1];
    expect(row).toHaveTextContent('22. November 2026, 10:05 Uhr');
    expect(row).toHaveTextContent('Fachreferat VM (Demo)');
    expect(row).toHaveTextContent('Stammdaten geändert');
    expect(row).toHaveTextContent(/responsibleUnit.*alt Referat 31.*neu Referat 32/);
  });

  it('names an erased person by id, and the program where nobody acted', async () => {
    const erased = entry({ id: 'e2', actor: { id: 'p9', displayName: null } });
    await show('/verwaltung/protokoll', { api: journal([erased, entry({ id: 'e3', actor: null })]) });
    expect(screen.getByText('Kennung p9')).toBeVisible();
    expect(screen.getByText('das Programm')).toBeVisible();
  });

  it('asks for what the address says, and offers the same as a file and the next page', async () => {
    const { api } = await show('/verwaltung/protokoll?person=vm-desk&von=2026-11-01', { api: journal([entry()]) });
    expect(api.addresses()).toContain('/api/audit?actor=vm-desk&from=2026-11-01&page%5Bsize%5D=50');
    expect(screen.getByRole('link', { name: 'Auswahl als CSV herunterladen' })).toHaveAttribute(
      'href',
      '/api/audit?actor=vm-desk&from=2026-11-01&format=csv',
    );
    expect(screen.getByRole('link', { name: 'Nächste Seite' })).toHaveAttribute(
      'href',
      '/verwaltung/protokoll?person=vm-desk&von=2026-11-01&after=cursor-2&page=2',
    );
  });

  it('writes the filters into the address', async () => {
    const { settle } = await show('/verwaltung/protokoll', { api: journal([]) });
    await userEvent.type(screen.getByRole('textbox', { name: 'Gegenstand (Schlüssel)' }), '3.2.1');
    await settle();
    await userEvent.click(screen.getByRole('button', { name: 'Auswählen' }));
    await settle();
    expect(TestBed.inject(Router).url).toBe('/verwaltung/protokoll?gegenstand=3.2.1');
  });

  it('recomputes the chains on demand and says where one is broken', async () => {
    const chains = [
      { chain: 'c1', strategy: 'frankreich', length: 312, ok: true, firstBroken: null, head: 'f'.repeat(64) },
      { chain: 'administration', strategy: null, length: 40, ok: false, firstBroken: 17, head: 'e'.repeat(64) },
    ];
    const api = journal([]).answer('/api/audit/verify', { ok: false, chains });
    const { settle } = await show('/verwaltung/protokoll', { api });
    expect(api.addresses()).not.toContain('/api/audit/verify');
    await userEvent.click(screen.getByRole('button', { name: 'Kette prüfen' }));
    await settle();
    expect(screen.getByText('Konzeption: Partnerschafts-Konzeption: unverändert.')).toBeVisible();
    expect(screen.getByText(/Ab Eintrag 17 stimmt die Prüfsumme nicht/)).toBeVisible();
  });
});

describe('the mails', () => {
  const post = (items: readonly Mail[]) =>
    new FakeApi().answer('/api/mail', { items, page: { size: 50, next: null }, total: items.length });

  it('are listed with their state in words', async () => {
    const failed = mail({ id: 'mail-2', subject: 'Erinnerung', state: 'failed', attempts: 3, failure: 'ECONNREFUSED' });
    await show('/verwaltung/post', { api: post([mail(), failed]) });
    expect(screen.getByText(/aufbewahrt \(Demo\)/)).toBeVisible();
    expect(screen.getByText(/Fehler, 3 Versuche/)).toBeVisible();
  });

  it('are read in plain text, the chosen one in the address', async () => {
    const { settle } = await show('/verwaltung/post', { api: post([mail()]) });
    await userEvent.click(screen.getByRole('link', { name: 'Berichtsrunde 2026 eröffnet' }));
    await settle();
    expect(TestBed.inject(Router).url).toBe('/verwaltung/post?mail=mail-1');
    const pane = screen.getByRole('region', { name: 'Gelesene Mail' });
    expect(pane).toHaveTextContent('3 Meldungen sind fällig.');
    expect(pane).toHaveFocus();
  });

  it('are filtered by their occasion', async () => {
    const { api } = await show('/verwaltung/post?anlass=reminder', { api: post([]) });
    expect(api.addresses()).toContain('/api/mail?page%5Bsize%5D=50&kind=reminder');
    expect(screen.getByText('Es gibt keine Mail zu dieser Auswahl.')).toBeVisible();
  });
});
