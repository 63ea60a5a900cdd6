import { readFileSync } from 'node:fs';
import type { ReportDocument } from '@wegmarke/report';
import { RenderProcess, type RenderLimits } from './render-process';
import type { RenderOutcome, RenderTask } from './render-task';

const document = (paragraphs: number): ReportDocument => ({
  kind: 'written-question',
  language: 'de',
  title: 'Musterdokument',
  subtitle: null,
  subject: 'Mustertext',
  publisher: 'Musterhaus',
  datedOn: '2026-11-22' as ReportDocument['datedOn'],
  draftMark: null,
  marks: [],
  runningHead: 'Muster',
  words: {
    contents: 'Inhalt',
    page: 'Seite {page} von {pages}',
    description: 'Beschreibung',
    missingCharacter: '□',
    fallback: { de: 'auf Deutsch', fr: 'auf Französisch' },
  },
  cover: null,
  contents: false,
  orientation: 'portrait',
  blocks: [
    { type: 'heading', level: 1, id: 'a', text: 'Anfang' },
    ...Array.from({ length: paragraphs }, (_, at) => ({
      type: 'paragraph' as const,
      tone: 'normal' as const,
      runs: [{ text: `Absatz ${at}. ${'Ein Mustersatz mit einigen Wörtern. '.repeat(20)}` }],
    })),
  ],
});

const task = (paragraphs = 1, format: RenderTask['format'] = 'html'): RenderTask => ({
  of: 'document',
  text: JSON.stringify(document(paragraphs)),
  language: 'de',
  format,
});

describe('the process that makes files', () => {
  let renderer: RenderProcess;
  afterEach(() => renderer.close());

  const begin = (limits?: Partial<RenderLimits>): RenderProcess => (renderer = new RenderProcess(limits));
  const sizeOf = (outcome: RenderOutcome): number => ('bytes' in outcome ? outcome.bytes.byteLength : 0);

  it('is kept for the next file', async () => {
    begin({ keptMb: 2_000 });
    const told: number[] = [];
    expect(sizeOf(await renderer.render(task(), (share) => told.push(share)))).toBeGreaterThan(500);
    const { pid } = renderer;
    expect(sizeOf(await renderer.render(task(), () => undefined))).toBeGreaterThan(500);
    expect([renderer.pid, renderer.busy]).toEqual([pid, false]);
  });

  it('is renewed after a file that left too much behind, before the next one is asked for', async () => {
    begin({ keptMb: 1 });
    expect(sizeOf(await renderer.render(task(), () => undefined))).toBeGreaterThan(500);
    const { pid } = renderer;
    expect([typeof pid, renderer.busy]).toEqual(['number', false]);
    expect(sizeOf(await renderer.render(task(), () => undefined))).toBeGreaterThan(500);
    expect(renderer.pid).not.toBe(pid);
    renderer.close();
    expect(renderer.pid).toBeNull();
  });

  it('has the allocator give memory back', async () => {
    begin();
    await renderer.render(task(), () => undefined);
    const environment = readFileSync(`/proc/${renderer.pid}/environ`, 'utf8').split('\0');
    expect(environment.filter((setting) => setting.startsWith('MALLOC_')).sort()).toEqual([
      'MALLOC_ARENA_MAX=2',
      'MALLOC_TRIM_THRESHOLD_=1048576',
    ]);
  });

  it('makes the same bytes of the same document, also when it was started anew', async () => {
    begin();
    const first = await renderer.render(task(3, 'pdf'), () => undefined);
    renderer.close();
    const second = await renderer.render(task(3, 'pdf'), () => undefined);
    expect(sizeOf(first)).toBeGreaterThan(5_000);
    expect(second).toEqual(first);
  });

  it('is killed when it takes too much memory', async () => {
    begin({ residentMb: 40, seconds: 60 });
    const outcome = await renderer.render(task(2_000, 'pdf'), () => undefined);
    expect(outcome).toMatchObject({ problem: 'export-too-large', killed: true });
    expect(renderer.pid).toBeNull();
  });

  it('is killed when it takes too long', async () => {
    begin({ residentMb: 2_000, seconds: 0.3 });
    const outcome = await renderer.render(task(2_000, 'pdf'), () => undefined);
    expect(outcome).toMatchObject({ problem: 'export-too-slow', killed: true });
  });

  it('that is killed from outside is told apart from a document that cannot be set', async () => {
    begin();
    const killed = renderer.render(task(2_000, 'pdf'), () => undefined);
    process.kill(renderer.pid ?? 0, 'SIGKILL');
    expect(await killed).toMatchObject({ problem: 'export-failed', killed: true });
    const broken = { ...task(), text: '{"blocks": 3}' };
    expect(await renderer.render(broken, () => undefined)).toMatchObject({ problem: 'export-failed', killed: false });
    expect(sizeOf(await renderer.render(task(), () => undefined))).toBeGreaterThan(500);
  });
});
