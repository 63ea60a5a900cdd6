import type { AuthorisationWorld } from './authorisation-world';
import { markedContent, wordsOf } from './markers';
import type { Persona } from './personas';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** Where the marked words are. */
export interface Marked {
  readonly measures: readonly { readonly id: string; readonly code: string }[];
  /** Ids of reports by marker. */
  readonly reports: ReadonlyMap<string, string>;
  readonly queries: readonly string[];
}

/** Puts marked words into every place that is not for everybody. */
export class MarkedWorld implements Marked {
  readonly measures: { readonly id: string; readonly code: string }[] = [];
  readonly reports = new Map<string, string>();
  readonly queries: string[] = [];

  constructor(private readonly around: AuthorisationWorld) {}

  async fill(): Promise<Marked> {
    await this.report('draft');
    const linked = await this.report('linked');
    await this.tell('author', `/api/status-reports/${linked.id}/link`, {});
    await this.handIn('submitted');
    await this.remark('submitted');
    await this.giveBack(await this.handIn('returned'));
    await this.giveBack(await this.sign('returned-after-signature'));
    const signed = await this.sign('signed');
    await this.remark('signed');
    await this.ask(signed.id);
    const accepted = await this.sign('accepted');
    await this.tell('coordinator', `/api/status-reports/${accepted.id}/accept`, undefined, accepted.version);
    await this.correct(accepted.id);
    await this.amend();
    await this.writeReport();
    return this;
  }

  /** A draft about nothing but what it holds. */
  async report(name: string): Promise<Versioned> {
    const code = `3.7.${this.measures.length + 1}`;
    const { id } = await this.around.world.plan(code);
    this.measures.push({ id, code });
    return this.begin(name, id, {});
  }

  private async begin(name: string, measure: string, more: object): Promise<Versioned> {
    const body = { round: null, content: markedContent(name), ...more };
    const report = await this.tell('author', `/api/measures/${measure}/status-reports`, body);
    this.reports.set(name, report.id);
    return report;
  }

  private async handIn(name: string): Promise<Versioned> {
    const { id, version } = await this.report(name);
    return this.tell('author', `/api/status-reports/${id}/submit`, undefined, version);
  }

  private async sign(name: string): Promise<Versioned> {
    const { id, version } = await this.handIn(name);
    return this.tell('approver', `/api/status-reports/${id}/sign`, undefined, version);
  }

  private giveBack({ id, version }: Versioned): Promise<Versioned> {
    return this.tell('coordinator', `/api/status-reports/${id}/return`, { note: wordsOf('return-note') }, version);
  }

  private async remark(name: string): Promise<void> {
    const note = { note: wordsOf(`remark-on-${name}`) };
    await this.tell('participant-desk', `/api/status-reports/${this.reports.get(name)}/notes`, note);
  }

  private async ask(report: string): Promise<void> {
    const question = { field: '/content/narrative/done', question: wordsOf('question') };
    const { id, version } = await this.tell('coordinator', `/api/status-reports/${report}/queries`, question);
    this.queries.push(id);
    await this.tell('desk', `/api/queries/${id}/answer`, { answer: wordsOf('answer') }, version);
  }

  /** A draft that corrects an accepted report. */
  private async correct(accepted: string): Promise<void> {
    const measure = this.measures.at(-1)?.id ?? '';
    await this.begin('correction', measure, { corrects: accepted, correctionReason: wordsOf('correction', 'reason') });
  }

  private async amend(): Promise<void> {
    const { id } = this.around.subject('a published round');
    const body = { measure: '3.1.4', reason: wordsOf('amendment-reason'), content: markedContent('amendment') };
    await this.tell('coordinator', `/api/rounds/${id}/amendments`, body);
    const [measure] = await this.around.world.api.database.query<{ id: string; code: string }>(
      `select id, code from measure where code = '3.1.4'`,
    );
    if (measure) this.measures.push(measure);
  }

  /** The report of a round in consent: a text, an earlier state of it, and what a ministry has against it. */
  private async writeReport(): Promise<void> {
    const path = `/api/rounds/${this.around.subject('a report in consent').id}/report`;
    for (const [place, version] of [
      ['now', 1],
      ['later', 2],
    ] as const) {
      const words = wordsOf('report-text', place);
      const content = { blocks: [{ type: 'paragraph', runs: [{ text: words }] }] };
      await this.around.world.told(this.around.idOf('coordinator'), 'PUT', `${path}/texts/foreword/de`, {
        ...{ body: { content }, version },
      });
    }
    const version = await this.around.versionOf('a report in consent');
    const comment = { comment: wordsOf('report-consent'), part: 'foreword' };
    await this.tell('approver', `${path}/consents/vm/comment`, comment, version);
  }

  private tell(as: Persona, path: string, body: unknown, version?: number): Promise<Versioned> {
    const more = version === undefined ? {} : { version };
    return this.around.world.told<Versioned>(this.around.idOf(as), 'POST', path, { body, ...more });
  }
}
