import { inject, Service, signal } from '@angular/core';
import { problemOf } from '../../core/api/problem';
import { ApiWrites, newIntent, type WriteMethod } from '../../core/api/writes';
import { WorkCounts } from '../../core/worklist/worklist-counts';
import type { ReportForm, ReportQuery } from './report-form';
import { ReportStore } from './report-store';

const enc = encodeURIComponent;

/** What is done with a report as a whole: hand in, sign, return, accept, ask, answer, pass on. */
@Service({ autoProvided: false })
export class ReportActions {
  private readonly store = inject(ReportStore);
  private readonly writes = inject(ApiWrites);
  private readonly counts = inject(WorkCounts);
  private readonly intents = new Map<string, string>();

  readonly working = signal(false);
  /** Rises with every attempt to hand in, so that the summary of errors takes the focus. */
  readonly attempts = signal(0);
  /** Address of a personal link just made; it is shown once. */
  readonly newLink = signal<string | null>(null);

  /** Confirms in one step that nothing changed. */
  async confirmUnchanged(unchangedReason: string | null): Promise<boolean> {
    if (!this.store.exists()) return this.attempt(() => this.store.beginUnchanged(unchangedReason));
    this.store.change({ unchanged: true, unchangedReason });
    const done = await this.submit();
    if (!done) this.store.change({ unchanged: false });
    return done;
  }

  /** A returned report becomes a draft again first. */
  async submit(): Promise<boolean> {
    const reopened = this.store.form()?.state !== 'returned' || (await this.reopen());
    return reopened && this.step('submit');
  }

  sign(): Promise<boolean> {
    return this.step('sign');
  }

  accept(): Promise<boolean> {
    return this.step('accept');
  }

  /** Back to the ministry: from then on its words are its own again, and not to be read here. */
  async giveBack(note: string): Promise<boolean> {
    const form = this.store.form();
    return form !== null && this.attempt(() => this.send('POST', `${reportPath(form)}/return`, { note }, form.version));
  }

  /** Throws a draft away. */
  async remove(): Promise<boolean> {
    const form = this.store.form();
    return form !== null && (await this.attempt(() => this.send('DELETE', reportPath(form), {}, form.version)));
  }

  ask(field: string, question: string): Promise<boolean> {
    return this.onReport((form) => this.send('POST', `${reportPath(form)}/queries`, { field, question }));
  }

  answer(query: ReportQuery, answer: string): Promise<boolean> {
    return this.onReport(() => this.send('POST', `/api/queries/${enc(query.id)}/answer`, { answer }, query.version));
  }

  settle(query: ReportQuery): Promise<boolean> {
    return this.onReport(() => this.send('POST', `/api/queries/${enc(query.id)}/settle`, {}, query.version));
  }

  note(note: string): Promise<boolean> {
    return this.onReport((form) => this.send('POST', `${reportPath(form)}/notes`, { note }));
  }

  /** Makes a link that opens this one form for a colleague without account. */
  async createLink(days: number): Promise<boolean> {
    if (!(await this.store.ensureExists()) || !(await this.store.flush())) return false;
    return this.onReport(async (form) => {
      const { url } = (await this.send('POST', `${reportPath(form)}/link`, { days }, form.version)) as { url: string };
      this.newLink.set(url);
    });
  }

  revokeLink(): Promise<boolean> {
    this.newLink.set(null);
    return this.onReport((form) => this.send('DELETE', `${reportPath(form)}/link`, undefined, form.version));
  }

  /** A step of the lifecycle: everything typed is saved first, then the step is taken on that version. */
  private async step(name: string): Promise<boolean> {
    this.attempts.update((count) => count + 1);
    if (!(await this.store.ensureExists()) || !(await this.store.flush())) return false;
    const form = this.store.form();
    if (form === null) return false;
    return this.attempt(async () => {
      const idempotencyKey = this.intent(`${name} ${form.id} ${form.version}`);
      const options = { version: form.version, idempotencyKey };
      this.store.accept(await this.writes.send<ReportForm>('POST', `${reportPath(form)}/${name}`, options));
    });
  }

  private async reopen(): Promise<boolean> {
    if (!(await this.store.flush())) return false;
    const form = this.store.form();
    if (form?.state !== 'returned') return true;
    return this.attempt(async () => {
      const options = { body: { content: {} }, version: form.version };
      this.store.accept(await this.writes.send<ReportForm>('PATCH', reportPath(form), options));
    });
  }

  /** Something beside the report's content; afterwards the report is read again. */
  private onReport(work: (form: ReportForm) => Promise<unknown>): Promise<boolean> {
    return this.attempt(async () => {
      const form = this.store.form();
      if (form === null) return;
      await work(form);
      await this.store.open({ kind: 'report', id: form.id });
    });
  }

  private async send(method: WriteMethod, url: string, body?: object, version?: number): Promise<unknown> {
    const written = await this.writes.send<unknown>(method, url, {
      ...(body === undefined ? {} : { body }),
      ...(version === undefined ? {} : { version }),
    });
    return written.body;
  }

  private async attempt(work: () => Promise<unknown>): Promise<boolean> {
    this.working.set(true);
    this.store.refusal.set(null);
    try {
      await work();
      this.counts.reload();
      return true;
    } catch (error) {
      this.store.refusal.set(problemOf(error));
      return false;
    } finally {
      this.working.set(false);
    }
  }

  /** One key per intended action: pressing again after a lost answer does it once. */
  private intent(name: string): string {
    const known = this.intents.get(name) ?? newIntent();
    this.intents.set(name, known);
    return known;
  }
}

const reportPath = ({ id }: ReportForm): string => `/api/status-reports/${enc(id)}`;
