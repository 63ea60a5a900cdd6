import { HttpBackend } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { StatusReportContent } from '@wegmarke/domain';
import { FakeApi } from '../../../testing/fake-api';
import { reportContent, reportForm } from '../../../testing/report-answer';
import { person, sessionAnswer } from '../../../testing/session-answer';
import { provideDashboard } from '../../core/provide-dashboard';
import { SessionStore } from '../../core/session/session-store';
import type { ReportForm } from './report-form';
import { ReportStore } from './report-store';
import type { ReportTarget } from './report-target';

const REPORT = '/api/status-reports/report-1';
const target: ReportTarget = { kind: 'report', id: 'report-1' };
const saying = (done: string): StatusReportContent['narrative'] => ({ ...reportContent().narrative, done });
const saved = (done: string, version = 2): ReportForm =>
  reportForm({ version, content: reportContent({ narrative: saying(done) }) });

async function open(api: FakeApi, at: ReportTarget = target, begin?: () => Promise<ReportForm>): Promise<ReportStore> {
  api.answer('/api/session', sessionAnswer({ person: person('vm-desk', 'desk', 'vm') }));
  TestBed.configureTestingModule({
    providers: [provideRouter([]), provideDashboard(), { provide: HttpBackend, useValue: api }, ReportStore],
  });
  await TestBed.inject(SessionStore).start();
  const store = TestBed.inject(ReportStore);
  await store.open(at, begin);
  return store;
}

const answering = (form = reportForm()): FakeApi => new FakeApi().answer(REPORT, form);
const localCopies = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith('wegmarke.draft.'));

describe('a report while it is written', () => {
  it('saves what changed on the version it knows, and forgets the copy in the browser', async () => {
    const api = answering().answer(REPORT, saved('Neu.'), 'PATCH');
    const store = await open(api);
    store.change({ narrative: saying('Neu.') });
    expect(localCopies()).toEqual(['wegmarke.draft.vm-desk.report-1']);
    await expect(store.flush()).resolves.toBe(true);
    const request = api.asked.at(-1);
    expect(request?.body).toEqual({ content: { narrative: saying('Neu.') } });
    expect(request?.headers.get('If-Match')).toBe('"v1"');
    expect(store.saveState()).toBe('saved');
    expect(localCopies()).toEqual([]);
  });

  it('saves by itself after a pause', async () => {
    jest.useFakeTimers();
    try {
      const api = answering().answer(REPORT, saved('Neu.'), 'PATCH');
      const store = await open(api);
      store.change({ narrative: saying('Neu.') });
      await jest.advanceTimersByTimeAsync(1_000);
      expect(store.form()?.version).toBe(2);
    } finally {
      jest.useRealTimers();
    }
  });

  it('keeps the text when the connection is lost, tries again, and finds it after a reload', async () => {
    jest.useFakeTimers();
    try {
      const api = answering().refuse(REPORT, 0, new ProgressEvent('error'), 'PATCH');
      const store = await open(api);
      store.change({ narrative: saying('Im Zug geschrieben.') });
      await store.flush();
      expect(store.saveState()).toBe('offline');
      expect(store.content()?.narrative.done).toBe('Im Zug geschrieben.');
      expect(localCopies()).toHaveLength(1);
      api.answer(REPORT, saved('Im Zug geschrieben.'), 'PATCH');
      await jest.advanceTimersByTimeAsync(6_000);
      expect(store.saveState()).toBe('saved');
      expect(localCopies()).toEqual([]);
    } finally {
      jest.useRealTimers();
    }
  });

  it('restores after a reload what was never acknowledged', async () => {
    const copy = { version: 1, base: reportContent(), content: reportContent({ narrative: saying('Von gestern.') }) };
    localStorage.setItem('wegmarke.draft.vm-desk.report-1', JSON.stringify(copy));
    const api = answering().answer(REPORT, saved('Von gestern.'), 'PATCH');
    const store = await open(api);
    expect(store.content()?.narrative.done).toBe('Von gestern.');
    await store.flush();
    expect(api.asked.at(-1)?.body).toEqual({ content: { narrative: saying('Von gestern.') } });
  });

  it('does not show one person what another typed in the same browser', async () => {
    const copy = { version: 1, base: reportContent(), content: reportContent({ narrative: saying('Fremd.') }) };
    localStorage.setItem('wegmarke.draft.km-desk.report-1', JSON.stringify(copy));
    expect((await open(answering())).content()?.narrative.done).toBe('Vertrag verhandelt.');
  });

  it('puts two people’s changes together without asking where they differ in place', async () => {
    const theirs = reportContent({ course: 'at_risk' });
    const problem = { code: 'version-stale', current: { version: 5, content: theirs, changedAt: '', changedBy: 'X' } };
    const api = answering().refuse(REPORT, 412, problem, 'PATCH');
    const store = await open(api);
    store.change({ narrative: saying('Meins.') });
    await store.flush();
    expect(store.collision()).toBeNull();
    api.answer(REPORT, reportForm({ version: 6, content: { ...theirs, narrative: saying('Meins.') } }), 'PATCH');
    await store.flush();
    const request = api.asked.at(-1);
    expect(request?.headers.get('If-Match')).toBe('"v5"');
    expect(request?.body).toEqual({ content: { narrative: saying('Meins.') } });
    expect(store.content()).toMatchObject({ course: 'at_risk', narrative: { done: 'Meins.' } });
  });

  it.each([
    ['mine', new Set<string>(), 'Meins.'],
    ['theirs', new Set(['narrative/done']), 'Ihres.'],
  ])('asks where both changed one text, and takes %s when chosen', async (_case, choice, said) => {
    const theirs = reportContent({ narrative: saying('Ihres.') });
    const problem = { code: 'version-stale', current: { version: 5, content: theirs, changedAt: '', changedBy: 'X' } };
    const api = answering().refuse(REPORT, 412, problem, 'PATCH');
    const store = await open(api);
    store.change({ narrative: saying('Meins.') });
    await store.flush();
    expect(store.saveState()).toBe('conflict');
    expect(store.collision()?.conflicts).toHaveLength(1);
    expect(store.content()?.narrative.done).toBe('Meins.');
    api.answer(REPORT, saved(said, 6), 'PATCH');
    await expect(store.resolve(choice)).resolves.toBe(true);
    expect(store.content()?.narrative.done).toBe(said);
  });

  it('does not save over a refusal, and shows what is wrong', async () => {
    const errors = [{ pointer: '/content/evidence', detail: 'Zu lang.' }];
    const store = await open(answering().refuse(REPORT, 422, { code: 'text-too-long', errors }, 'PATCH'));
    store.change({ evidence: 'x' });
    await expect(store.flush()).resolves.toBe(false);
    expect(store.saveState()).toBe('refused');
    expect(store.errors()).toEqual(errors);
  });
});

describe('a report that does not exist yet', () => {
  const start = '/api/measures/id-2.1.1/status-reports';
  const at: ReportTarget = { kind: 'measure', measure: 'id-2.1.1', round: null };
  const blank = reportForm({ id: '', version: 0 });

  it('is created with the first change, not by looking at it', async () => {
    const api = new FakeApi().answer(start, saved('Neu.', 1), 'POST');
    const store = await open(api, at, () => Promise.resolve(blank));
    await store.flush();
    expect(api.asked.filter(({ method }) => method === 'POST')).toEqual([]);
    store.change({ narrative: saying('Neu.') });
    await store.flush();
    expect(api.asked.at(-1)?.body).toMatchObject({ round: null, content: { narrative: saying('Neu.') } });
    expect(store.form()?.id).toBe('report-1');
    expect(localCopies()).toEqual([]);
  });

  it('goes on in the report a colleague began meanwhile', async () => {
    const errors = [{ pointer: '', code: 'report-exists', detail: '', params: { report: 'report-1' } }];
    const api = new FakeApi()
      .refuse(start, 409, { code: 'report-exists', errors }, 'POST')
      .answer(REPORT, reportForm({ version: 3, content: reportContent({ course: 'critical' }) }))
      .answer(REPORT, saved('Neu.', 4), 'PATCH');
    const store = await open(api, at, () => Promise.resolve(blank));
    store.change({ narrative: saying('Neu.') });
    await store.flush();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(store.form()?.id).toBe('report-1');
    const patch = api.asked.find(({ method }) => method === 'PATCH');
    expect(patch?.body).toEqual({ content: { narrative: saying('Neu.') } });
  });
});
