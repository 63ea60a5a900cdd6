import { TestBed } from '@angular/core/testing';
import { screen, within } from '@testing-library/angular/zoneless';
import userEvent from '@testing-library/user-event';
import type { AnnualReport } from '@wegmarke/api-client';
import type { MinistryKey } from '@wegmarke/domain';
import {
  annualReport,
  edition,
  exportAnswer,
  madeFile,
  reportPart,
  textState,
} from '../../../testing/annual-report-answer';
import { FakeApi } from '../../../testing/fake-api';
import { person, sessionAnswer } from '../../../testing/session-answer';
import { showStrategyPage } from '../../../testing/show-page';
import { strategyAnswer } from '../../../testing/strategy-answer';
import { Feedback } from '../../core/feedback/feedback';
import { SessionStore } from '../../core/session/session-store';
import { ReportPage } from './report-page';

const REPORT = '/api/rounds/round-2023/report';
const vm = 'vm' as MinistryKey;
const consent = { ministry: vm, comment: null, part: null, at: null, by: null, allowedActions: [] };

async function show(report: Partial<AnnualReport> = {}, { api = new FakeApi(), query = '' } = {}) {
  api
    .answer('/api/session', sessionAnswer({ person: person('coordinator', 'coordinator') }))
    .answer('/api/strategies/frankreich', strategyAnswer())
    .answer(REPORT, annualReport(report));
  const harness = await showStrategyPage(ReportPage, `/berichte/2023${query}`, api);
  await TestBed.inject(SessionStore).start();
  await harness.fixture.whenStable();
  return { api, settle: () => harness.fixture.whenStable() };
}

const posts = (api: FakeApi) => api.asked.filter(({ method }) => method === 'POST' || method === 'PUT');
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

beforeEach(() => localStorage.clear());

describe('the page of a report', () => {
  it('says where the report stands, what it is compared with and what is left to look at', async () => {
    await show();
    expect(screen.getByRole('heading', { level: 1, name: /Fortschrittsbericht 2023/ })).toBeVisible();
    expect(screen.getByText('Runde 2022 (31. Dezember 2022)')).toBeVisible();
    const list = screen.getByRole('region', { name: 'Vor dem Einfrieren' });
    expect(within(list).getByText('Ein Abschnitt ist leer.', { exact: false })).toHaveTextContent(/^Hinweis:/);
  });

  it('shows whoever does not work on it, and everybody once it is frozen, the files first', async () => {
    const parts = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent?.trim());
    await show({ allowedActions: [] });
    expect(parts().slice(0, 3)).toEqual(['Einfrieren und Ausgaben', 'Herunterladen', 'Texte']);
    TestBed.resetTestingModule();
    await show({ state: 'frozen', editions: [edition(1)] });
    expect(parts().slice(0, 2)).toEqual(['Ausgaben und Dateien', 'Texte']);
    expect(screen.queryByRole('button', { name: 'Datei erstellen' })).not.toBeInTheDocument();
  });

  it('leads to every part from its outline', async () => {
    await show();
    const outline = within(screen.getByRole('navigation', { name: 'Gliederung' }));
    expect(outline.getByRole('link', { name: 'Vorwort' })).toHaveAttribute(
      'href',
      '/frankreich/berichte/2023#teil-foreword',
    );
    expect(outline.getByRole('link', { name: 'Mitzeichnung' })).toBeVisible();
  });

  it.each([
    ['ministries while it is written', { allowedActions: ['read-report-draft'] }],
    ['everybody once it is frozen', { allowedActions: [], state: 'frozen' }],
  ] as const)('shows both languages to %s, and buttons to those who may write', async (_, change) => {
    await show({ ...change, allowedActions: [...change.allowedActions] });
    expect(screen.getByText('Ein gutes Jahr.').closest('[lang]')).toHaveAttribute('lang', 'de');
    expect(screen.queryByRole('button', { name: /Bearbeiten/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Bericht einfrieren' })).not.toBeInTheDocument();
  });

  it.each(['draft', 'in_consent', 'freezing'] as const)('tells readers that people work on it (%s)', async (state) => {
    const parts = [reportPart('foreword', 'Vorwort', 'Avant-propos')];
    await show({ allowedActions: [], checklist: [], consents: [], parts, state });
    expect(screen.getByText(/arbeiten noch an den Texten/)).toBeVisible();
    for (const name of ['Vor dem Einfrieren', 'Mitzeichnung']) {
      expect(screen.queryByRole('region', { name })).not.toBeInTheDocument();
      expect(screen.queryByRole('link', { name })).not.toBeInTheDocument();
    }
    expect(screen.queryByText('Noch kein Text.')).not.toBeInTheDocument();
    expect(screen.getByText('Vier Maßnahmen (4) sind neu.')).toBeVisible();
    expect(screen.queryByText('nicht übernommen')).not.toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Herunterladen' })).toBeVisible();
  });

  it('says what a round that is not sealed still waits for', async () => {
    const errors = [{ pointer: '', code: 'request-open', detail: 'Eine Meldung steht noch aus.' }];
    const api = new FakeApi();
    api
      .answer('/api/session', sessionAnswer())
      .answer('/api/strategies/frankreich', strategyAnswer())
      .refuse(REPORT, 409, { code: 'round-not-sealed', errors });
    await showStrategyPage(ReportPage, '/berichte/2023', api);
    expect(screen.getByText('Eine Meldung steht noch aus.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'zur Berichtsrunde' })).toHaveAttribute('href', '/frankreich/runden/2023');
  });
});

describe('the texts', () => {
  it('are opened by address, so that a link shows the same', async () => {
    const { settle } = await show();
    await press('Bearbeiten: Vorwort');
    await settle();
    expect(screen.getByRole('button', { name: 'Fertig: Vorwort' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Bearbeiten: Verkehr und Mobilität' })).toBeVisible();
  });

  it('say when a translation lags behind, until somebody confirms it', async () => {
    const outdated = reportPart('foreword', 'Vorwort', 'Avant-propos', {
      de: textState('Neu.', { version: 3 }),
      fr: textState('Vieux.', { version: 2 }),
      translation: 'outdated-fr',
    });
    const api = new FakeApi().answer(`${REPORT}/texts/foreword/fr/confirm`, textState('Vieux.'), 'POST');
    await show({ parts: [outdated] }, { api });
    expect(screen.getByText(/Übersetzung veraltet: Die deutsche Fassung/)).toBeVisible();
    await press('Vorwort (Französisch): Übersetzung gilt weiter');
    expect(posts(api).at(-1)?.headers.get('If-Match')).toBe('"v2"');
  });

  it('say which number no longer agrees with the data, and what the data say', async () => {
    const blocks = [{ type: 'paragraph' as const, runs: [{ text: 'Fünf (5) neue.' }], origin: 'since.new' }];
    const since = reportPart('since', 'Seither', 'Depuis', { de: textState('', { content: { blocks } }) });
    await show({
      parts: [since],
      disagreements: [{ part: 'since', language: 'de', block: 0, origin: 'since.new', numbers: ['5'] }],
    });
    expect(screen.getByText('Zahlen, die nicht mehr mit den Daten übereinstimmen')).toBeVisible();
    expect(screen.getByText(/Im Text: 5\./)).toHaveTextContent('Die Daten sagen: Vier Maßnahmen (4) sind neu.');
  });
});

describe('what the data say since the last report', () => {
  it('is adopted in both languages with one press, and saved', async () => {
    const api = new FakeApi()
      .answer(`${REPORT}/texts/since/de`, textState('x', { version: 1 }), 'PUT')
      .answer(`${REPORT}/texts/since/fr`, textState('x', { version: 1 }), 'PUT')
      .answer(`${REPORT}/texts/since/fr/confirm`, textState('x', { version: 1 }), 'POST');
    const { settle } = await show({}, { api });
    expect(screen.getByText('nicht übernommen')).toBeVisible();
    await press(/^Übernehmen: Vier Maßnahmen/);
    await settle();
    expect(screen.getByText('Ein Satz steht jetzt im Text.')).toBeVisible();
    expect(screen.getByText('übernommen')).toBeVisible();
    expect(screen.getByRole('link', { name: 'zum Text' })).toHaveAttribute(
      'href',
      expect.stringMatching(/#teil-since$/),
    );
    const paragraph = (text: string) => ({ type: 'paragraph', runs: [{ text }], origin: 'since.new' });
    expect(posts(api).map(({ url, body }) => [url.split('/').at(-1), body])).toEqual([
      ['de', { content: { blocks: [paragraph('Vier Maßnahmen (4) sind neu.')] } }],
      ['fr', { content: { blocks: [paragraph('Quatre mesures (4) sont nouvelles.')] } }],
      // Both say the same: neither lags behind.
      ['confirm', {}],
    ]);
  });

  it('is taken out again in both languages, unless somebody changed it', async () => {
    const api = new FakeApi()
      .answer(`${REPORT}/texts/since/de`, textState('x', { version: 2 }), 'PUT')
      .answer(`${REPORT}/texts/since/fr`, textState('x', { version: 2 }), 'PUT');
    const made = (text: string) => ({
      blocks: [{ type: 'paragraph' as const, runs: [{ text }], origin: 'since.new' }],
    });
    const german = { ...textState('x', { version: 1 }), content: made('Vier Maßnahmen (4) sind neu.') };
    const [de, fr] = [german, { ...german, content: made('Quatre mesures (4) sont nouvelles.') }];
    const { settle } = await show({ parts: [reportPart('since', 'Seither', 'Depuis', { de, fr })] }, { api });
    await press(/^Herausnehmen: Vier Maßnahmen/);
    await settle();
    expect(screen.getByText('Der Satz ist wieder herausgenommen.')).toBeVisible();
    expect(screen.getByText('nicht übernommen')).toBeVisible();
    expect(
      posts(api)
        .slice(0, 2)
        .map(({ body }) => body),
    ).toEqual([{ content: { blocks: [] } }, { content: { blocks: [] } }]);
  });

  it('keeps a sentence that was adopted and then changed', async () => {
    const made = (text: string) => ({
      blocks: [{ type: 'paragraph' as const, runs: [{ text }], origin: 'since.new' }],
    });
    const [de, fr] = ['Fünf sind neu.', 'Quatre mesures (4) sont nouvelles.'].map((text) => ({
      ...textState('x', { version: 1 }),
      content: made(text),
    }));
    if (de === undefined || fr === undefined) throw new Error('No text');
    await show({ parts: [reportPart('since', 'Seither', 'Depuis', { de, fr })] });
    expect(screen.getByText('übernommen und danach geändert')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Herausnehmen/ })).not.toBeInTheDocument();
  });

  it('says that a first report has nothing to compare', async () => {
    await show({ previous: null, sentences: [] });
    expect(screen.getByText(/Das ist der erste Bericht/)).toBeVisible();
  });
});

describe('Mitzeichnung', () => {
  it('begins after a question that says what happens', async () => {
    const api = new FakeApi().answer(`${REPORT}/start-consent`, annualReport({ state: 'in_consent' }), 'POST');
    await show({}, { api });
    await press('Mitzeichnung beginnen');
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/Jedes Ressort mit Federführungen/)).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Mitzeichnung beginnen' }));
    expect(posts(api).map(({ url, headers }) => [url, headers.get('If-Match')])).toEqual([
      [`${REPORT}/start-consent`, '"v4"'],
    ]);
    expect(TestBed.inject(Feedback).current()?.text).toBe('Die Mitzeichnung hat begonnen.');
  });

  it('gives the focus back to where a remark was begun, when it is left', async () => {
    const consents: AnnualReport['consents'] = [{ ...consent, state: 'open', allowedActions: ['agree', 'comment'] }];
    const { settle } = await show({ state: 'in_consent', consents, allowedActions: ['read-report-draft'] });
    await press('Für VM bemerken');
    await settle();
    await press('Abbrechen');
    expect(screen.getByRole('button', { name: 'Für VM bemerken' })).toHaveFocus();
  });

  it('lets an approver answer for the own ministry, with a remark at one part', async () => {
    const consents: AnnualReport['consents'] = [
      { ...consent, state: 'open', allowedActions: ['agree', 'comment'] },
      { ...consent, ministry: 'km' as MinistryKey, state: 'agreed', at: '2024-03-20T10:00:00.000Z', by: 'KM (Demo)' },
    ];
    const api = new FakeApi().answer(`${REPORT}/consents/vm/comment`, annualReport(), 'POST');
    const { settle } = await show({ state: 'in_consent', consents, allowedActions: ['read-report-draft'] }, { api });
    expect(screen.getByText('1 von 2 Ressorts hat mitgezeichnet.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Für KM mitzeichnen' })).not.toBeInTheDocument();
    await press('Für VM bemerken');
    await settle();
    await press('Bemerkung senden');
    expect(screen.getByText('Bitte schreiben Sie, was zu ändern ist.')).toBeVisible();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Betrifft' }), 'field:transport');
    await userEvent.type(screen.getByRole('textbox', { name: 'Was ist zu ändern?' }), 'Satz zwei stimmt nicht.');
    await press('Bemerkung senden');
    expect(posts(api).map(({ body }) => body)).toEqual([
      { comment: 'Satz zwei stimmt nicht.', part: 'field:transport' },
    ]);
  });
});

describe('the freeze', () => {
  it('is not offered as long as an objection stands', async () => {
    const checklist: AnnualReport['checklist'] = [
      { code: 'consent-commented', ok: false, blocking: true, params: {}, detail: 'VM hat Einwände.' },
    ];
    await show({ checklist });
    await press('Bericht einfrieren');
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByRole('button', { name: 'Endgültig einfrieren' })).toBeDisabled();
    expect(dialog.getByText(/VM hat Einwände/)).toHaveTextContent(/^fehlt noch:/);
  });

  it('shows that the files are being made, also to whoever comes back', async () => {
    await show({ state: 'freezing', freezeProgress: { made: 7, of: 16 } });
    const bar = screen.getByRole('progressbar', { name: 'Fortschritt des Einfrierens' });
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['7', '16']);
    expect(screen.getByText('7 von 16 Dateien')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Bearbeiten/ })).not.toBeInTheDocument();
  });

  it('says why the last one failed', async () => {
    const freezeProblem = { code: 'export-failed', detail: 'Die Datei konnte nicht erstellt werden.' } as const;
    await show({ freezeProblem });
    expect(screen.getByRole('alert')).toHaveTextContent(/misslungen.*Die Datei konnte nicht erstellt werden\./);
  });

  it('leaves editions with every file, its size and its checksum', async () => {
    await show({ state: 'frozen', editions: [edition(1), edition(2)] });
    const [newest] = screen.getAllByRole('table', { name: /Dateien der Ausgabe/ });
    const row = within(newest as HTMLElement).getByRole('row', { name: /PDF, Deutsch/ });
    expect(within(row).getByRole('link', { name: 'PDF, Deutsch' })).toHaveAttribute(
      'href',
      '/api/rounds/round-2023/report.pdf?lang=de&version=2',
    );
    expect(within(row).getByText('482 kB')).toBeVisible();
    expect(within(row).getByText(/^9f86d081/)).toBeVisible();
  });
});

describe('a download', () => {
  it('is asked for, watched and handed over', async () => {
    const api = new FakeApi()
      .answer('/api/exports', exportAnswer(), 'POST')
      .answer('/api/exports/export-1', exportAnswer({ state: 'done', progress: 1, file: madeFile }));
    const { settle } = await show({}, { api });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Format' }), 'docx');
    await press('Datei erstellen');
    await settle();
    expect(posts(api).map(({ body }) => body)).toEqual([
      { kind: 'report', format: 'docx', lang: 'de', round: 'round-2023', version: 'draft' },
    ]);
    const link = await screen.findByRole('link', { name: /entwurf-de\.pdf herunterladen/ }, { timeout: 5_000 });
    expect(link).toHaveAttribute('href', '/api/exports/export-1/file');
  });

  it('that failed says why', async () => {
    const failed = exportAnswer({
      state: 'failed',
      problem: { code: 'export-too-slow', detail: 'Das Erstellen hat zu lange gedauert.' },
    });
    const api = new FakeApi().answer('/api/exports', failed, 'POST').answer('/api/exports/export-1', failed);
    await show({}, { api });
    await press('Datei erstellen');
    expect(await screen.findByText('Das Erstellen hat zu lange gedauert.')).toBeVisible();
  });

  it('is found again by its address', async () => {
    const done = exportAnswer({ state: 'done', progress: 1, file: madeFile });
    await show({}, { api: new FakeApi().answer('/api/exports/export-1', done), query: '?datei=export-1' });
    expect(await screen.findByRole('link', { name: /herunterladen \(482/ })).toBeVisible();
  });
});
