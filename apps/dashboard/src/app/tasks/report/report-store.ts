import { HttpClient } from '@angular/common/http';
import { computed, DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';
import type { StatusReportContent } from '@wegmarke/domain';
import { firstValueFrom } from 'rxjs';
import { problemOf, type Problem, type ProblemError } from '../../core/api/problem';
import { ApiWrites, newIntent, type Written } from '../../core/api/writes';
import { LocalDrafts, type LocalDraft } from '../../core/drafts/local-drafts';
import { SessionStore } from '../../core/session/session-store';
import { afterChoice, mergeContent, type PartConflict } from './content-merge';
import { changedMembers, sameValue, type ContentPart } from './content-parts';
import { previewUrl, reportUrl, startUrl, type ReportTarget } from './report-target';
import type { CurrentReport, ReportForm } from './report-form';

/** Pause in typing before saving, and between attempts without connection, in milliseconds. */
const PAUSE = 900;
const RETRY = 5_000;

export type SaveState = 'saved' | 'waiting' | 'saving' | 'offline' | 'conflict' | 'refused';

/** A change somebody else made meanwhile. */
export interface Collision {
  readonly current: CurrentReport;
  readonly conflicts: readonly PartConflict[];
}

/**
 * One report while it is written: saves by itself after a pause, keeps what is not acknowledged in this browser, and
 * puts two people's changes together instead of losing one.
 */
@Service({ autoProvided: false })
export class ReportStore {
  private readonly http = inject(HttpClient);
  private readonly writes = inject(ApiWrites);
  private readonly drafts = inject(LocalDrafts);
  private readonly session = inject(SessionStore);
  private readonly window = inject(DOCUMENT).defaultView;

  private target: ReportTarget | null = null;
  private readonly acknowledged = signal<ReportForm | null>(null);
  private readonly edited = signal<StatusReportContent | null>(null);
  private readonly state = signal<SaveState>('saved');
  private readonly clash = signal<Collision | null>(null);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<boolean> | null = null;
  private startIntent = newIntent();

  /** The report as the server last acknowledged it. */
  readonly form = this.acknowledged.asReadonly();
  /** The content as it stands in the form. */
  readonly content = this.edited.asReadonly();
  readonly saveState = this.state.asReadonly();
  readonly collision = this.clash.asReadonly();
  readonly loading = signal(false);
  readonly loadProblem = signal<Problem | null>(null);
  /** Why the last attempt to save or to hand in was refused. */
  readonly refusal = signal<Problem | null>(null);
  readonly errors = computed((): readonly ProblemError[] => this.refusal()?.errors ?? []);
  /** Whether the browser keeps a copy of what is not acknowledged. */
  readonly keptHere = signal(true);
  readonly exists = computed(() => (this.form()?.id ?? '') !== '');
  /** Opened by a personal link, without session. */
  readonly byLink = signal(false);
  readonly writable = computed(() => {
    const form = this.form();
    return form !== null && (form.allowedActions.includes('write-report') || (this.byLink() && form.state === 'draft'));
  });
  private left = false;

  constructor() {
    const again = (): void => void this.flush();
    this.window?.addEventListener('online', again);
    inject(DestroyRef).onDestroy(() => {
      this.window?.removeEventListener('online', again);
      this.left = true;
      void this.flush();
    });
  }

  /** Question to the rule about what stands in the form; `null` where none can be asked. */
  ruleQuestion(): { url: string; body: object } | null {
    const [target, content] = [this.target, this.edited()];
    const url = target === null ? null : previewUrl(target);
    if (target === null || url === null || content === null) return null;
    return { url, body: { content, ...(target.kind === 'measure' ? { round: target.round } : {}) } };
  }

  may(action: string): boolean {
    return this.form()?.allowedActions.includes(action) ?? false;
  }

  /** Opens a report; `begin` gives the form of one that does not exist yet. */
  async open(target: ReportTarget, begin?: () => Promise<ReportForm>): Promise<void> {
    if (this.form() !== null) await this.flush();
    this.target = target;
    this.byLink.set(target.kind === 'link');
    this.startIntent = newIntent();
    this.loading.set(true);
    this.loadProblem.set(null);
    try {
      const url = reportUrl(target);
      const form = url === null ? await begin?.() : await firstValueFrom(this.http.get<ReportForm>(url));
      if (form !== undefined) this.show(form);
    } catch (error) {
      this.loadProblem.set(problemOf(error));
    } finally {
      this.loading.set(false);
    }
  }

  /** What the person enters. Kept in this browser at once, sent after a pause. */
  change(part: Partial<StatusReportContent>): void {
    const content = this.edited();
    if (content === null) return;
    this.edited.set({ ...content, ...part });
    this.keep();
    if (this.clash() !== null) return;
    this.state.set('waiting');
    this.schedule(PAUSE);
  }

  /** Saves now what is not saved yet; true when the server has everything. */
  flush(): Promise<boolean> {
    clearTimeout(this.timer);
    if (this.clash() !== null) return Promise.resolve(false);
    return (this.running ??= this.saveAll().finally(() => (this.running = null)));
  }

  /** Makes the report exist, for actions on one that was only looked at so far. */
  async ensureExists(): Promise<boolean> {
    await this.flush();
    if (this.exists()) return true;
    return this.attempt(() => this.create(this.edited() ?? undefined));
  }

  /** Confirms in one step that nothing changed, for a report that does not exist yet; refused, nothing is created. */
  async beginUnchanged(unchangedReason: string | null): Promise<void> {
    if (this.target?.kind !== 'measure') return;
    const { measure, round } = this.target;
    const body = { round, unchanged: true, ...(unchangedReason === null ? {} : { unchangedReason }) };
    const copy = this.key();
    this.accept(await this.writes.send<ReportForm>('POST', startUrl(measure), { body }));
    this.drafts.forget(copy);
  }

  /** Takes an answer of the server as the report from now on. */
  accept({ body, version }: Written<ReportForm>): void {
    this.edited.set(body.content);
    this.settle({ ...body, version: version ?? body.version }, body.content);
  }

  /** Ends a collision: the named parts from the other person, all others as typed here. */
  resolve(theirs: ReadonlySet<ContentPart>): Promise<boolean> {
    const [clash, content, form] = [this.clash(), this.edited(), this.form()];
    if (clash === null || content === null || form === null) return Promise.resolve(false);
    this.acknowledged.set({ ...form, version: clash.current.version, content: clash.current.content });
    this.edited.set(afterChoice(content, clash.conflicts, theirs));
    this.clash.set(null);
    this.keep();
    return this.flush();
  }

  /** Shows a report, with what this browser still holds of it. */
  private show(form: ReportForm): void {
    this.acknowledged.set(form);
    this.edited.set(form.content);
    this.state.set('saved');
    this.clash.set(null);
    const kept = this.drafts.read<StatusReportContent>(this.key());
    if (kept !== null && this.writable()) this.restore(kept, form);
  }

  private restore({ base, content, version }: LocalDraft<StatusReportContent>, form: ReportForm): void {
    const merged = version === form.version ? { content, conflicts: [] } : mergeContent(base, content, form.content);
    this.edited.set(merged.content);
    if (merged.conflicts.length > 0) this.collide(form, merged.conflicts);
    else if (this.dirty()) this.schedule(0);
  }

  private async saveAll(): Promise<boolean> {
    while (this.dirty()) {
      const sent = this.edited();
      const saved = sent !== null && (await this.attempt(() => this.save(sent)));
      if (!saved) return false;
    }
    if (this.form() !== null) this.state.set('saved');
    return true;
  }

  private async save(sent: StatusReportContent): Promise<void> {
    const form = this.form();
    const url = this.target === null ? null : reportUrl(this.target);
    if (form === null || url === null) return this.create(sent);
    const body = { content: changedMembers(form.content, sent) };
    const { body: answer, version } = await this.writes.send<ReportForm>('PATCH', url, { body, version: form.version });
    this.settle({ ...answer, version: version ?? answer.version }, sent);
  }

  private async create(content: StatusReportContent | undefined): Promise<void> {
    if (this.target?.kind !== 'measure') return;
    const { measure, round } = this.target;
    const before = this.key();
    const { body, version } = await this.writes.send<ReportForm>('POST', startUrl(measure), {
      body: { round, ...(content === undefined ? {} : { content }) },
      idempotencyKey: this.startIntent,
    });
    this.target = { kind: 'report', id: body.id };
    this.drafts.forget(before);
    this.settle({ ...body, version: version ?? body.version }, content ?? body.content);
  }

  /** The server has `sent`; what was typed meanwhile stays on top. */
  private settle(form: ReportForm, sent: StatusReportContent): void {
    const now = this.edited();
    const typedMeanwhile = now !== null && !sameValue(now, sent);
    this.acknowledged.set(form);
    if (this.target?.kind === 'measure') this.target = { kind: 'report', id: form.id };
    this.edited.set(typedMeanwhile ? mergeContent(sent, now, form.content).content : form.content);
    this.refusal.set(null);
    if (typedMeanwhile) return this.keep();
    this.drafts.forget(this.key());
    this.state.set('saved');
  }

  private async attempt(work: () => Promise<void>): Promise<boolean> {
    this.state.set('saving');
    try {
      await work();
      return true;
    } catch (error) {
      this.failed(problemOf(error));
      return false;
    }
  }

  private failed(problem: Problem): void {
    const [form, content] = [this.form(), this.edited()];
    const existing = problem.code === 'report-exists' ? problem.errors[0]?.params?.['report'] : undefined;
    if (typeof existing === 'string' && content !== null) return void this.adopt(existing, content);
    if (problem.status === 412 && form !== null && content !== null && problem.current !== undefined) {
      const current = problem.current as CurrentReport;
      const { content: merged, conflicts } = mergeContent(form.content, content, current.content);
      this.edited.set(merged);
      if (conflicts.length > 0) return this.collide(current, conflicts);
      this.acknowledged.set({ ...form, version: current.version, content: current.content });
      this.keep();
      return this.schedule(0);
    }
    const later = problem.status === 0 || problem.status === 401 || problem.status === 429 || problem.status >= 500;
    this.state.set(later ? 'offline' : 'refused');
    if (!later) this.refusal.set(problem);
    else if (problem.status !== 401) this.schedule(RETRY);
  }

  /** Somebody else began this report meanwhile: both go on in that one. */
  private async adopt(id: string, mine: StatusReportContent): Promise<void> {
    const base = this.form()?.content ?? mine;
    const before = this.key();
    await this.open({ kind: 'report', id });
    const form = this.form();
    if (form?.id !== id) return;
    const { content, conflicts } = mergeContent(base, mine, form.content);
    this.edited.set(content);
    this.drafts.forget(before);
    this.keep();
    if (conflicts.length > 0) this.collide(form, conflicts);
    else this.schedule(0);
  }

  private collide(current: CurrentReport | ReportForm, conflicts: readonly PartConflict[]): void {
    const changedBy = 'changedBy' in current ? current.changedBy : (current.people?.writtenBy?.displayName ?? null);
    const { version, content, changedAt } = current;
    this.clash.set({ current: { version, content, changedAt, changedBy }, conflicts });
    this.state.set('conflict');
  }

  private dirty(): boolean {
    return !sameValue(this.form()?.content ?? null, this.edited());
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    if (this.left) return;
    this.timer = setTimeout(() => void this.flush(), delay);
  }

  private keep(): void {
    const [form, content] = [this.form(), this.edited()];
    if (form === null || content === null) return;
    this.keptHere.set(this.drafts.keep(this.key(), { version: form.version, base: form.content, content }));
  }

  /** One copy per person and report; before the report exists, per measure and round. */
  private key(): string {
    const who = this.session.person()?.id ?? 'link';
    const form = this.form();
    if (form !== null && form.id !== '') return `${who}.${form.id}`;
    return this.target?.kind === 'measure' ? `${who}.m.${this.target.measure}.${this.target.round ?? ''}` : who;
  }
}
