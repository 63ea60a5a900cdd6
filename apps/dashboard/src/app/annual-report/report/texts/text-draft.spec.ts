import { HttpBackend } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { richText, textState } from '../../../../testing/annual-report-answer';
import { FakeApi } from '../../../../testing/fake-api';
import { ApiWrites } from '../../../core/api/writes';
import { LocalDrafts } from '../../../core/drafts/local-drafts';
import { provideDashboard } from '../../../core/provide-dashboard';
import { TextDraft } from './text-draft';

const URL = '/api/rounds/round-2023/report/texts/foreword/de';
const KEY = 'coordinator.report.2023.foreword.de';
const copies = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith('wegmarke.draft.'));
const saved = (words: string, version = 2) => textState(words, { version });

function draftOf(api: FakeApi, { writable = true, known = textState('Alt.') } = {}) {
  TestBed.configureTestingModule({
    providers: [provideRouter([]), provideDashboard(), { provide: HttpBackend, useValue: api }],
  });
  const [writes, drafts, told] = [TestBed.inject(ApiWrites), TestBed.inject(LocalDrafts), jest.fn()];
  const draft = new TextDraft({ writes, drafts, writable: () => writable, url: URL, key: KEY, saved: told });
  draft.meet(known);
  return { draft, told };
}

beforeEach(() => localStorage.clear());

describe('a text of the report while it is written', () => {
  it('saves what is typed on the version it knows, tells that it did, and forgets the copy in the browser', async () => {
    const api = new FakeApi().answer(URL, saved('Neu.'), 'PUT');
    const { draft, told } = draftOf(api);
    draft.change(richText('Neu.'));
    expect(copies()).toEqual([`wegmarke.draft.${KEY}`]);
    await expect(draft.flush()).resolves.toBe(true);
    const request = api.asked.at(-1);
    expect([request?.headers.get('If-Match'), request?.body]).toEqual(['"v1"', { content: richText('Neu.') }]);
    expect([draft.saveState(), draft.known().version, copies()]).toEqual(['saved', 2, []]);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('begins a text nobody wrote yet with version 0', async () => {
    const api = new FakeApi().answer(URL, saved('Erste Worte.', 1), 'PUT');
    const { draft } = draftOf(api, { known: textState() });
    draft.change(richText('Erste Worte.'));
    await draft.flush();
    expect(api.asked.at(-1)?.headers.get('If-Match')).toBe('"v0"');
    expect(draft.known().version).toBe(1);
  });

  it('saves by itself after a pause', async () => {
    jest.useFakeTimers();
    try {
      const { draft } = draftOf(new FakeApi().answer(URL, saved('Neu.'), 'PUT'));
      draft.change(richText('Neu.'));
      expect(draft.saveState()).toBe('waiting');
      await jest.advanceTimersByTimeAsync(1_500);
      expect(draft.saveState()).toBe('saved');
    } finally {
      jest.useRealTimers();
    }
  });

  it('keeps the text when the connection is lost, and tries again', async () => {
    jest.useFakeTimers();
    try {
      const api = new FakeApi().refuse(URL, 0, new ProgressEvent('error'), 'PUT');
      const { draft } = draftOf(api);
      draft.change(richText('Im Zug geschrieben.'));
      await draft.flush();
      expect([draft.saveState(), copies().length]).toEqual(['offline', 1]);
      api.answer(URL, saved('Im Zug geschrieben.'), 'PUT');
      await jest.advanceTimersByTimeAsync(6_000);
      expect([draft.saveState(), copies()]).toEqual(['saved', []]);
    } finally {
      jest.useRealTimers();
    }
  });

  it('finds after a reload what was never saved', () => {
    localStorage.setItem(
      `wegmarke.draft.${KEY}`,
      JSON.stringify({ version: 1, base: richText('Alt.'), content: richText('Von gestern.') }),
    );
    const { draft } = draftOf(new FakeApi().answer(URL, saved('Von gestern.'), 'PUT'));
    expect(draft.content()).toEqual(richText('Von gestern.'));
    expect(draft.saveState()).toBe('waiting');
  });

  it('shows a reader no copy of what somebody once typed here', () => {
    localStorage.setItem(
      `wegmarke.draft.${KEY}`,
      JSON.stringify({ version: 1, base: richText('Alt.'), content: richText('Von gestern.') }),
    );
    expect(draftOf(new FakeApi(), { writable: false }).draft.content()).toEqual(richText('Alt.'));
  });

  it('takes a newer text of the server unless something is typed here', () => {
    const { draft } = draftOf(new FakeApi());
    draft.meet(saved('Von drüben.', 3));
    expect(draft.content()).toEqual(richText('Von drüben.'));
    draft.change(richText('Von hier.'));
    draft.meet(saved('Noch einmal von drüben.', 4));
    expect(draft.content()).toEqual(richText('Von hier.'));
  });

  it('keeps what both versions say once, when both shall stay', async () => {
    const problem = { code: 'version-stale', current: textState('', { version: 5 }) };
    const current = { ...problem.current, content: richText('Gleich.', 'Ihres.') };
    const api = new FakeApi().refuse(URL, 412, { ...problem, current }, 'PUT');
    const { draft } = draftOf(api);
    draft.change(richText('Gleich.', 'Meins.'));
    await draft.flush();
    api.answer(URL, textState('x', { version: 6 }), 'PUT');
    await draft.resolve('both');
    expect(draft.content()).toEqual(richText('Gleich.', 'Ihres.', 'Meins.'));
  });

  it.each([
    ['mine', richText('Meins.')],
    ['theirs', richText('Ihres.')],
    ['both', richText('Ihres.', 'Meins.')],
  ] as const)('asks where two people wrote it, and saves %s when chosen', async (choice, text) => {
    const problem = { code: 'version-stale', current: saved('Ihres.', 5) };
    const api = new FakeApi().refuse(URL, 412, problem, 'PUT');
    const { draft } = draftOf(api);
    draft.change(richText('Meins.'));
    await expect(draft.flush()).resolves.toBe(false);
    expect([draft.saveState(), draft.theirs()?.version]).toEqual(['conflict', 5]);
    expect(draft.content()).toEqual(richText('Meins.'));
    api.answer(URL, textState('', { version: 6, content: text }), 'PUT');
    await expect(draft.resolve(choice)).resolves.toBe(true);
    expect(draft.content()).toEqual(text);
    const request = api.asked.at(-1);
    if (choice !== 'theirs') expect(request?.headers.get('If-Match')).toBe('"v5"');
  });

  it('asks nothing where both wrote the same', async () => {
    const problem = { code: 'version-stale', current: saved('Dasselbe.', 5) };
    const { draft } = draftOf(new FakeApi().refuse(URL, 412, problem, 'PUT'));
    draft.change(richText('Dasselbe.'));
    await draft.flush();
    expect([draft.saveState(), draft.theirs(), draft.known().version]).toEqual(['saved', null, 5]);
  });

  it('says why it was refused and does not try again by itself', async () => {
    const problem = { code: 'report-frozen', title: 'Eingefroren', detail: 'Der Bericht ist eingefroren.' };
    const { draft } = draftOf(new FakeApi().refuse(URL, 409, problem, 'PUT'));
    draft.change(richText('Zu spät.'));
    await expect(draft.flush()).resolves.toBe(false);
    expect([draft.saveState(), draft.refusal()?.detail]).toEqual(['refused', 'Der Bericht ist eingefroren.']);
  });
});
