import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { screen, within } from '@testing-library/angular/zoneless';
import userEvent from '@testing-library/user-event';
import { FakeApi } from '../../../testing/fake-api';
import { measureDetail } from '../../../testing/measure-answer';
import { reportForm } from '../../../testing/report-answer';
import { person, sessionAnswer } from '../../../testing/session-answer';
import { showStrategyPage } from '../../../testing/show-page';
import { strategyAnswer } from '../../../testing/strategy-answer';
import { Feedback } from '../../core/feedback/feedback';
import { SessionStore } from '../../core/session/session-store';
import { ReportPage } from './report-page';

const START = '/api/measures/id-2.1.1/status-reports';
const REPORT = '/api/status-reports/report-1';

function answers(): FakeApi {
  const form = reportForm();
  return new FakeApi()
    .answer('/api/session', sessionAnswer({ person: person('vm-desk', 'desk', 'vm') }))
    .answer('/api/strategies/frankreich', strategyAnswer())
    .answer('/api/strategies/frankreich/measures/2.1.1', measureDetail())
    .answer(`${START}/new`, { ...form, existing: null })
    .answer('/api/me/work', { today: '2026-11-22', counts: {}, items: [] });
}

async function show(path: string, api: FakeApi) {
  const harness = await showStrategyPage(ReportPage, `/aufgaben/${path}`, api);
  await TestBed.inject(SessionStore).start();
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    await harness.fixture.whenStable();
  };
  await settle();
  return { settle };
}

describe('a report opened from a mail', () => {
  it('is confirmed as unchanged with two keys, and nothing is created before', async () => {
    const api = answers().answer(START, reportForm({ state: 'submitted' }), 'POST');
    const { settle } = await show('m/2.1.1?round=2026', api);
    expect(screen.getByRole('button', { name: 'Keine Änderung' })).toHaveFocus();
    expect(api.asked.every(({ method }) => method === 'GET')).toBe(true);
    await userEvent.keyboard('{Enter}');
    await settle();
    const dialog = screen.getByRole('dialog', { name: 'Keine Änderung melden?' });
    within(dialog).getByRole('button', { name: 'Keine Änderung melden' }).focus();
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(api.asked.find(({ method }) => method === 'POST')?.body).toEqual({ round: '2026', unchanged: true });
    expect(TestBed.inject(Router).url).toBe('/frankreich/aufgaben');
    expect(TestBed.inject(Feedback).current()?.text).toBe('Gemeldet.');
  });

  it('goes on with the unfinished report there is', async () => {
    const api = answers()
      .answer(`${START}/new`, { ...reportForm(), existing: 'report-1' })
      .answer(REPORT, reportForm({ version: 4 }));
    await show('m/2.1.1?round=2026', api);
    expect(api.addresses()).toContain(REPORT);
    expect(screen.getByRole('button', { name: 'Keine Änderung' })).not.toHaveFocus();
  });
});

describe('the form', () => {
  it('shows the last report beside the new one', async () => {
    await show('report-1', answers().answer(REPORT, reportForm()));
    expect(screen.getByRole('textbox', { name: 'Was wurde getan?' })).toHaveValue('Vertrag verhandelt.');
    expect(screen.getByText('Gespräche geführt.')).toBeInTheDocument();
  });

  it('asks for cause and remedy only where the course is troubled', async () => {
    const { settle } = await show('report-1', answers().answer(REPORT, reportForm()));
    expect(screen.queryByRole('combobox', { name: 'Ursache' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'gefährdet' }));
    await settle();
    expect(screen.getByRole('combobox', { name: 'Ursache' })).toBeRequired();
    expect(screen.getByRole('textbox', { name: 'Was wird getan?' })).toBeRequired();
  });

  it('says what is missing at its field and in a summary that takes the focus', async () => {
    const errors = [{ pointer: '/content/course', code: 'course-missing', detail: 'Der Verlauf fehlt.' }];
    const problem = { code: 'course-missing', title: '', detail: 'Der Verlauf fehlt.', errors };
    const { settle } = await show(
      'report-1',
      answers().answer(REPORT, reportForm()).refuse(`${REPORT}/submit`, 422, problem, 'POST'),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Meldung vorlegen' }));
    await settle();
    const summary = screen.getByRole('alert');
    expect(summary).toHaveFocus();
    expect(within(summary).getByRole('link', { name: 'Verlauf' })).toBeVisible();
    expect(screen.getByRole('group', { name: 'Ist die Maßnahme auf Kurs?' })).toHaveAccessibleDescription(
      'Der Verlauf fehlt.',
    );
  });

  it('shows a question at its field, with the place to answer it', async () => {
    const query = {
      id: 'q1',
      version: 1,
      field: '/content/narrative/done',
      question: 'Wer verhandelt?',
      askedOn: '2026-11-20',
      answer: null,
      answeredOn: null,
      settledOn: null,
      state: 'open',
      allowedActions: ['answer-query'],
    };
    const signed = { ...reportForm({ state: 'signed', allowedActions: [] }), queries: [query] };
    const api = answers().answer(REPORT, signed).answer('/api/queries/q1/answer', {}, 'POST');
    const { settle } = await show('report-1', api);
    await userEvent.type(screen.getByRole('textbox', { name: 'Antwort' }), 'Das VM.');
    await userEvent.click(screen.getByRole('button', { name: 'Antwort senden' }));
    await settle();
    expect(api.asked.find(({ url }) => url === '/api/queries/q1/answer')?.body).toEqual({ answer: 'Das VM.' });
    expect(screen.queryByRole('button', { name: 'Meldung vorlegen' })).not.toBeInTheDocument();
  });
});
