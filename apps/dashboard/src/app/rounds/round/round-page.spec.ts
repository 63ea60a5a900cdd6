import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { screen, within } from '@testing-library/angular/zoneless';
import userEvent from '@testing-library/user-event';
import type { Amendment, AmendmentList, RoundControl, RoundDetail } from '@wegmarke/api-client';
import {
  figureOf,
  type FigureValue,
  type LocalDate,
  type MinistryKey,
  type Role,
  type RoundKey,
} from '@wegmarke/domain';
import { cell, cubeAnswer } from '../../../testing/cube-answer';
import { FakeApi } from '../../../testing/fake-api';
import { controlMeasure, controlMinistry, reportOf, roundControl, roundDetail } from '../../../testing/round-answer';
import { showStrategyPage } from '../../../testing/show-page';
import { person, sessionAnswer } from '../../../testing/session-answer';
import { strategyAnswer } from '../../../testing/strategy-answer';
import { Feedback } from '../../core/feedback/feedback';
import { SessionStore } from '../../core/session/session-store';
import { contentOf } from '../amend/amended-content';
import { RoundPage } from './round-page';

const on = (day: string) => day as LocalDate;
const [vm, km] = ['vm' as MinistryKey, 'km' as MinistryKey];
const label = roundDetail();
const strategy = strategyAnswer({ rounds: [label] });

const control = roundControl({
  ministries: [
    controlMinistry(vm),
    controlMinistry(km, { waitsFor: 'coordination', waitsDays: 1, lastNudgeOn: on('2026-11-20') }),
  ],
  measures: [
    controlMeasure('2.1.1'),
    controlMeasure('2.1.2', { report: reportOf('submitted') }),
    controlMeasure('3.2.1', { ministry: km, request: 'answered', report: reportOf('signed'), openQueries: 1 }),
  ],
  reminders: [{ ministry: km, sentOn: on('2026-11-20'), kind: 'nudge' }],
});

interface Shown {
  readonly round?: Partial<RoundDetail>;
  readonly control?: RoundControl;
  readonly who?: Role;
  readonly query?: string;
  readonly api?: FakeApi;
  readonly amendments?: AmendmentList;
}

async function show({
  round = {},
  control: shown = control,
  who = 'coordinator',
  query = '',
  api = new FakeApi(),
  amendments = { items: [], before: [], after: [] },
}: Shown) {
  api
    .answer('/api/session', sessionAnswer({ person: person(who, who, who === 'desk' ? 'vm' : null) }))
    .answer('/api/strategies/frankreich', strategy)
    .answer('/api/rounds/round-2026', roundDetail(round))
    .answer('/api/rounds/round-2026/control', shown)
    .answer('/api/rounds/round-2026/amendments', amendments);
  const harness = await showStrategyPage(RoundPage, `/runden/2026${query}`, api);
  await TestBed.inject(SessionStore).start();
  await harness.fixture.whenStable();
  return { api, settle: () => harness.fixture.whenStable() };
}

const controlTable = () => within(screen.getByRole('table', { name: /Ressorts mit Anforderungen/ }));
const listRows = () =>
  within(screen.getByRole('table', { name: /Maßnahmen der Runde/ }))
    .getAllByRole('rowheader')
    .map((header) => header.textContent.replace(/\s+/gu, ' ').trim());

describe('the page of a round', () => {
  it('shows the way of the round with the place it has reached', async () => {
    await show({});
    const path = within(screen.getByRole('list', { name: 'Weg der Runde' }));
    expect(path.getByText(/^offen/).closest('li')).toHaveAttribute('aria-current', 'step');
    expect(path.getByText(/^versiegelt/)).toHaveTextContent('versiegelt (noch nicht)');
  });

  it('shows readers the round without who owes what, and asks nothing about it', async () => {
    const { api } = await show({ who: 'reader' });
    expect(screen.getByText(/90 von 98 Anforderungen gezeichnet/)).toBeVisible();
    expect(screen.getByText(/sehen die Koordination und die beteiligten Ressorts/)).toBeVisible();
    expect(api.addresses().some((address) => address.includes('/control'))).toBe(false);
    expect(screen.queryByRole('region', { name: 'Nächster Schritt' })).not.toBeInTheDocument();
  });

  it('says so when there is no such round', async () => {
    const api = new FakeApi()
      .answer('/api/strategies/frankreich', strategyAnswer())
      .answer('/api/session', sessionAnswer());
    await showStrategyPage(RoundPage, '/runden/1999', api);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Diese Berichtsrunde gibt es nicht');
  });
});

describe('the control page', () => {
  it('counts per ministry, says where it waits, and leads to the rows behind a number', async () => {
    await show({});
    const row = within(controlTable().getByRole('row', { name: /^VM/ }));
    expect(row.getByRole('link', { name: /2 VM, Angefordert/ })).toHaveAttribute(
      'href',
      '/frankreich/runden/2026?ressort=vm',
    );
    expect(row.getByRole('link', { name: /1 VM, Offen/ })).toHaveAttribute(
      'href',
      '/frankreich/runden/2026?ressort=vm&stand=offen',
    );
    expect(row.getByText('Fachreferat, seit 20 Tagen')).toBeVisible();
    expect(controlTable().getByText('Koordination, seit einem Tag')).toBeVisible();
  });

  it('shows the rows the address asks for', async () => {
    await show({ query: '?ressort=vm&stand=vorgelegt' });
    expect(listRows()).toEqual(['2.1.2 Maßnahme 2.1.2']);
    await userEvent.click(screen.getByRole('button', { name: 'Auswahl aufheben' }));
    expect(TestBed.inject(Router).url).toBe('/frankreich/runden/2026');
  });

  it('moves on to the list when a number is pressed', async () => {
    const { settle } = await show({});
    await userEvent.click(controlTable().getByRole('link', { name: /1 KM, Rückfragen/ }));
    await settle();
    expect(listRows()).toEqual(['3.2.1 Maßnahme 3.2.1']);
    expect(screen.getByRole('heading', { name: 'Maßnahmen der Runde' })).toHaveFocus();
  });

  it('is sorted by the column in the address', async () => {
    await show({ query: '?sort=-rueckfragen' });
    const [, first] = controlTable().getAllByRole('row');
    expect(first).toHaveTextContent(/^KM/);
  });

  it('opens only reports the reader may read', async () => {
    await show({});
    expect(screen.getByRole('link', { name: 'Meldung öffnen: 3.2.1' })).toHaveAttribute(
      'href',
      '/frankreich/aufgaben/report-signed',
    );
    expect(screen.queryByRole('link', { name: 'Meldung öffnen: 2.1.2' })).not.toBeInTheDocument();
  });

  it('reminds a ministry with one click and says what came of it', async () => {
    const api = new FakeApi().answer('/api/rounds/round-2026/nudge', { mails: 3 }, 'POST');
    const { settle } = await show({ api });
    await userEvent.click(screen.getByRole('button', { name: 'VM erinnern' }));
    await settle();
    expect(screen.getByText('3 Mails gehen hinaus')).toBeVisible();
    expect(api.asked.find(({ url }) => url.endsWith('/nudge'))?.body).toEqual({ ministry: 'vm' });
  });

  it('says why a reminder was refused', async () => {
    const problem = {
      title: 'Heute schon erinnert',
      detail: 'Das Ressort wurde heute schon erinnert.',
      code: 'nudged-today',
    };
    const api = new FakeApi().refuse('/api/rounds/round-2026/nudge', 409, problem, 'POST');
    const { settle } = await show({ api });
    await userEvent.click(screen.getByRole('button', { name: 'VM erinnern' }));
    await settle();
    expect(screen.getByText('Das Ressort wurde heute schon erinnert.')).toBeVisible();
  });

  it('shows a ministry its own rows without reminding', async () => {
    await show({ who: 'desk' });
    expect(screen.getByText(/Gezeigt wird nur das eigene Ressort/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /erinnern/ })).not.toBeInTheDocument();
  });
});

describe('the next step', () => {
  it('says before opening how many requests go to whom, and opens with the version seen', async () => {
    const cells = [
      cell({ count: 97 }),
      cell({ ministry: km }),
      cell({ status: 'dropped' }),
      cell({ ministry: km, status: 'implemented_confirmed' }),
    ];
    const api = new FakeApi()
      .answer('/api/strategies/frankreich/cube', cubeAnswer(cells))
      .answer('/api/rounds/round-2026/open', roundDetail(), 'POST');
    const round = { state: 'planned', openedOn: null, allowedActions: ['open-round'] } as const;
    const { settle } = await show({ api, round: { ...round, allowedActions: ['open-round'] } });
    await userEvent.click(screen.getByRole('button', { name: 'Runde eröffnen' }));
    await settle();
    const dialog = within(screen.getByRole('dialog', { name: 'Berichtsrunde eröffnen?' }));
    expect(dialog.getByText(/^98 Anforderungen an 2 Ressorts/)).toBeVisible();
    expect(dialog.getByText(/Frist: 31\. Januar 2027/)).toBeVisible();
    await userEvent.dblClick(dialog.getByRole('button', { name: 'Jetzt eröffnen' }));
    const sent = api.asked.filter(({ url }) => url.endsWith('/open'));
    expect(sent).toHaveLength(1);
    expect(sent[0]?.headers.get('If-Match')).toBe('"v3"');
    await settle();
    expect(TestBed.inject(Feedback).current()?.text).toBe('Die Runde ist eröffnet.');
  });

  it('seals only when the checklist is fulfilled, and leads to what is missing', async () => {
    const items = [
      { code: 'in-review', ok: true, blocking: true, detail: 'Die Runde ist in Prüfung.' },
      { code: 'queries-answered', ok: false, blocking: true, detail: 'Eine Rückfrage ist offen.' },
      { code: 'nothing-missing', ok: false, blocking: false, detail: 'Zwei Meldungen fehlen.' },
    ];
    const api = new FakeApi().answer('/api/rounds/round-2026/checklist', { ready: false, items });
    const { settle } = await show({ api, round: { state: 'in_review', allowedActions: ['seal-round'] } });
    await userEvent.click(screen.getByRole('button', { name: 'Runde versiegeln' }));
    await settle();
    const dialog = within(screen.getByRole('dialog', { name: 'Berichtsrunde versiegeln?' }));
    expect(dialog.getByText('fehlt noch:').closest('li')).toHaveTextContent(
      '!fehlt noch: Eine Rückfrage ist offen. ansehen',
    );
    expect(dialog.getByRole('link', { name: /Eine Rückfrage ist offen/ })).toHaveAttribute(
      'href',
      '/frankreich/runden/2026?stand=rueckfragen#massnahmen',
    );
    expect(dialog.getByText('Hinweis:').closest('li')).toHaveTextContent('Zwei Meldungen fehlen.');
    expect(dialog.getByRole('button', { name: 'Endgültig versiegeln' })).toBeDisabled();
  });

  it('says what becomes public', async () => {
    await show({ round: { state: 'sealed', sealedOn: on('2027-03-01'), allowedActions: ['publish-round'] } });
    await userEvent.click(screen.getByRole('button', { name: 'Runde veröffentlichen' }));
    expect(screen.getByText(/Nicht öffentlich werden Rückfragen, Entwürfe/)).toBeVisible();
  });
});

describe('a sealed round', () => {
  it('shows the checksum of every version and where the established state is read', async () => {
    const snapshots = [
      { version: 1, checksum: 'a'.repeat(64), sealedOn: on('2027-03-01'), amendment: null },
      { version: 2, checksum: 'b'.repeat(64), sealedOn: on('2027-04-01'), amendment: null },
    ];
    const round = { state: 'published', sealedOn: on('2027-03-01'), snapshots } as const;
    await show({ round });
    expect(screen.getByText('b'.repeat(64))).toBeVisible();
    expect(screen.getByText(/Fassung 2 nach Nachtrag/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Maßnahmen als CSV' })).toHaveAttribute(
      'href',
      '/api/strategies/frankreich/measures.csv?round=2026&lang=de',
    );
    expect(screen.getByText('Zu dieser Runde gibt es keinen Nachtrag.')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Nächster Schritt' })).not.toBeInTheDocument();
  });
});

describe('an amendment', () => {
  const sealed = { state: 'sealed', sealedOn: on('2027-03-01') } as const;
  const proposed: Amendment = {
    id: 'amendment-1',
    version: 1,
    round: '2026' as RoundKey,
    measure: controlMeasure('2.1.1').measure,
    ministry: vm,
    reason: 'Der Termin war falsch.',
    state: 'proposed',
    proposedOn: on('2027-03-05'),
    decidedOn: null,
    snapshotVersion: null,
    content: { ...contentOf(null), evidence: 'Az. 2' },
    before: { ...contentOf(null), evidence: 'Az. 1' },
    allowedActions: ['confirm-amendment'],
  } as Amendment;

  async function showAmendment(change: Partial<Amendment> = {}) {
    const api = new FakeApi().answer('/api/amendments/amendment-1/confirm', {}, 'POST');
    const figure = (count: number) => figureOf('started', [cell({ count }), cell({ status: 'not_started' })]);
    const said = (one: FigureValue) => one as AmendmentList['before'][number];
    const list: AmendmentList = {
      items: [{ ...proposed, ...change }],
      before: [said(figure(48))],
      after: [said(figure(47))],
    };
    return show({ who: 'approver', round: sealed, api, amendments: list });
  }

  it('shows old and new of what it changes, and whom it waits for', async () => {
    await showAmendment();
    const row = within(screen.getByRole('table', { name: 'Geänderte Angaben zu 2.1.1' })).getAllByRole('row')[1];
    expect(row).toHaveTextContent('NachweisAz. 1Az. 2');
    expect(screen.getByText(/wartet auf die Bestätigung durch VM/)).toBeVisible();
  });

  it('is confirmed after a question, on the version seen', async () => {
    const { api, settle } = await showAmendment();
    await userEvent.click(screen.getByRole('button', { name: 'Bestätigen' }));
    await settle();
    const dialog = within(screen.getByRole('dialog', { name: 'Nachtrag bestätigen?' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Bestätigen' }));
    const sent = api.asked.filter(({ url }) => url.endsWith('/confirm'));
    expect(sent.map(({ headers }) => headers.get('If-Match'))).toEqual(['"v1"']);
  });

  it('sets old and new figures side by side once it is confirmed', async () => {
    await showAmendment({ state: 'confirmed', decidedOn: on('2027-03-06'), snapshotVersion: 2, allowedActions: [] });
    expect(screen.getByText('bestätigt am 6. März 2027, Fassung 2')).toBeVisible();
    const table = within(screen.getByRole('table', { name: /Kennzahlen vor und nach/ }));
    expect(table.getByRole('cell', { name: /Laut Berichtsrunde 2026.*48 von 49/ })).toBeVisible();
    expect(table.getByRole('cell', { name: /Laut Berichtsrunde 2026.*47 von 48/ })).toBeVisible();
  });
});
