import { complete } from '../platform/testing/report-routes';
import type { LocalDate, StatusReportContent, StrategyKey } from '@wegmarke/domain';
import { MeasureWorld, type Versioned } from '../platform/testing/measure-world';
import { actor, STRATEGY } from '../platform/testing/strategy-kit';
import type { TestCaller } from '../platform/testing/test-api';
import { CreateStrategy } from '../strategy';
import { keepEdition } from './kept-edition';
import { WITHOUT_END } from './measure-without-end';
import type { Persona } from './personas';

/** What a row speaks of. `token` opens a form without an account. */
export interface SubjectAtHand {
  readonly table: string;
  readonly id: string;
  readonly token?: string;
}

type State = 'draft' | 'submitted' | 'signed' | 'returned' | 'accepted';
type Words = Partial<StatusReportContent>;

export const TODAY = '2026-03-02';
const IMPLEMENTED: Words = {
  implementation: 'implemented',
  effectiveOn: '2026-02-20' as LocalDate,
  evidence: 'A 1',
  course: null,
};
const DROPPED: Words = { implementation: 'dropped', reason: 'Mustergrund', course: null };
const ELSEWHERE = 'schweiz' as StrategyKey;

/** Every subject of the matrix in its state, side by side, and one person per persona; made over HTTP by those who may. */
export class AuthorisationWorld {
  private readonly subjects = new Map<string, SubjectAtHand>();
  private readonly people = new Map<Persona, string>([
    ['reader', 'reader'],
    ['admin', 'admin'],
    ['coordinator', 'coordinator'],
    ['desk', 'vm-desk'],
    ['approver', 'vm-approver'],
    ['participant-desk', 'um-desk'],
    ['participant-approver', 'um-approver'],
    ['other-desk', 'wm-desk'],
    ['other-approver', 'wm-approver'],
  ]);

  private constructor(readonly world: MeasureWorld) {}

  static async start(): Promise<AuthorisationWorld> {
    const made = new AuthorisationWorld(await MeasureWorld.start(TODAY));
    await made.world.on('2026-01-02', () => made.found());
    await made.keepRounds();
    await made.keepReports();
    await made.keepOffers();
    await made.keepAmendments();
    await made.keepAnnualReports();
    await made.disable();
    return made;
  }

  close(): Promise<void> {
    return this.world.close();
  }

  as(persona: Persona): TestCaller {
    return persona === 'anonymous' ? this.world.api.anonymous : this.world.api.as(this.idOf(persona));
  }

  idOf(persona: Persona): string {
    const id = this.people.get(persona);
    if (id === undefined) throw new Error(`${persona} has no account`);
    return id;
  }

  subject(name: string): SubjectAtHand {
    const subject = this.subjects.get(name);
    if (!subject) throw new Error(`The world holds nothing called "${name}"`);
    return subject;
  }

  async versionOf(name: string): Promise<number> {
    const { table, id } = this.subject(name);
    const key = table === 'annual_report' ? 'round_id' : 'id';
    const [row] = await this.world.api.database.query<{ version: number }>(
      `select version from "${table}" where ${key} = $1`,
      [id],
    );
    return row?.version ?? 0;
  }

  private put(name: string, table: string, { id }: { readonly id: string }, token?: string): void {
    this.subjects.set(name, { table, id, ...(token !== undefined && { token }) });
  }

  private told<T = Versioned>(
    as: Persona,
    method: 'POST' | 'PUT' | 'PATCH',
    path: string,
    body: unknown,
    version?: number,
  ) {
    const more = version === undefined ? {} : { version };
    return this.world.told<T>(this.idOf(as), method, path, { body, ...more });
  }

  private async found(): Promise<void> {
    await this.world.api.app
      .get(CreateStrategy, { strict: false })
      .execute(actor('founder', { role: 'coordinator', strategy: ELSEWHERE }), {
        key: ELSEWHERE,
        title: { de: 'Andere Konzeption', fr: null },
        adoptedOn: '2026-01-01' as LocalDate,
        fields: [],
      });
    await this.person('roleless');
    await this.person('disabled', { role: 'coordinator', strategy: STRATEGY });
    await this.person('author', { role: 'approver', ministry: 'vm' });
    await this.person('double', { role: 'coordinator', strategy: STRATEGY }, { role: 'desk', ministry: 'vm' });
    await this.person('reader-elsewhere', { role: 'reader', strategy: ELSEWHERE });
    await this.person('coordinator-elsewhere', { role: 'coordinator', strategy: ELSEWHERE });
    this.put('a person', 'person', { id: this.idOf('author') });

    this.put('a measure', 'measure', await this.world.plan('3.1.1'));
    await this.world.plan('3.1.2');
    await this.world.plan('3.1.4');
    await this.world.plan('3.1.5', { lead: 'stm' });
    this.put('a measure without an end', 'measure', await this.world.plan('3.1.3', WITHOUT_END));
    const [goal] = await this.world.api.database.query<{ id: string }>(`select id from goal where code = '3.1'`);
    this.put('a goal', 'goal', goal ?? { id: '' });
  }

  private async person(persona: Persona, ...grants: readonly object[]): Promise<void> {
    const { id, version } = await this.told('admin', 'POST', '/api/people', { displayName: `Musterperson ${persona}` });
    this.people.set(persona, id);
    if (grants.length > 0) await this.told('admin', 'PUT', `/api/people/${id}/grants`, { grants }, version);
  }

  /** Out at the next request, whatever the role was. */
  private async disable(): Promise<void> {
    const id = this.idOf('disabled');
    const { version } = await this.world.told('admin', 'GET', `/api/people/${id}`);
    await this.told('admin', 'PATCH', `/api/people/${id}`, { disabled: true }, version);
  }

  /** Five rounds, one in each state; the reports of the first are in. */
  private async keepRounds(): Promise<void> {
    const first = await this.round('2026-02-01', '2026-01', '2026-01-31', '2026-02-05');
    await this.steps(first, '2026-02-01', 'open');
    await this.world.on('2026-02-02', () => this.report('3.1.4', 'accepted', { round: '2026-01' }));
    await this.steps(first, '2026-02-06', 'review', 'seal', 'publish');
    this.put('a published round', 'reporting_round', first);
    const early = await this.round('2026-02-07', '2026-06', '2026-02-06', '2026-02-08');
    await this.steps(early, '2026-02-07', 'open');
    await this.steps(early, '2026-02-09', 'review', 'seal');
    this.put('a frozen report', 'annual_report', early);
    const second = await this.round('2026-02-11', '2026-02', '2026-02-10', '2026-02-15');
    await this.steps(second, '2026-02-11', 'open');
    await this.steps(second, '2026-02-16', 'review', 'seal');
    this.put('a sealed round', 'reporting_round', second);
    const third = await this.round('2026-02-17', '2026-03', '2026-02-16', '2026-02-20');
    await this.steps(third, '2026-02-17', 'open', 'review');
    this.put('a round in review', 'reporting_round', third);
    const fourth = await this.round('2026-02-25', '2026-04', '2026-02-24', '2026-04-30');
    await this.steps(fourth, '2026-02-25', 'open');
    this.put('an open round', 'reporting_round', fourth);
    this.put('an open round, the rows of vm', 'reporting_round', fourth);
    this.put('a planned round', 'reporting_round', await this.round(TODAY, '2026-05', '2026-04-30', '2026-05-31'));
  }

  private round(day: string, key: string, asOfOn: string, deadlineOn: string): Promise<Versioned> {
    const body = { key, period: { from: '2026-01-01', to: asOfOn }, asOfOn, deadlineOn };
    return this.world.on(day, () => this.told('coordinator', 'POST', `/api/strategies/${STRATEGY}/rounds`, body));
  }

  private steps({ id }: Versioned, day: string, ...steps: readonly string[]): Promise<void> {
    return this.world.on(day, async () => {
      for (const step of steps) {
        const { version } = await this.world.told('coordinator', 'GET', `/api/rounds/${id}`);
        await this.told('coordinator', 'POST', `/api/rounds/${id}/${step}`, undefined, version);
      }
    });
  }

  private async keepReports(): Promise<void> {
    let codes = 0;
    const on = async (name: string, state: State, words: Words = {}, by: Persona = 'author'): Promise<string> => {
      const code = `3.2.${(codes += 1)}`;
      const measure = await this.world.plan(code);
      const { id } = await this.report(code, state, { by, words });
      this.put(name, 'status_report', { id });
      this.put(`the measure of ${name}`, 'measure', measure);
      return id;
    };
    const asMeasure = (name: string, report: string): void => {
      this.put(name, 'measure', this.subject(`the measure of ${report}`));
    };
    await on('a draft', 'draft');
    await on('a submitted report', 'submitted');
    const signed = await on('a signed report', 'signed');
    await on('a returned report', 'returned');
    await on('an accepted report', 'accepted');
    await on('a report signed, written by the double', 'signed', {}, 'double');
    await on('accepted of the double', 'accepted', {}, 'double');
    await on('implemented', 'accepted', IMPLEMENTED);
    await on('implemented of the double', 'accepted', IMPLEMENTED, 'double');
    await on('dropped', 'accepted', DROPPED);
    asMeasure('a measure with a draft', 'a draft');
    asMeasure('a reported measure', 'an accepted report');
    asMeasure('a measure reported by the double', 'accepted of the double');
    asMeasure('an implemented measure', 'implemented');
    asMeasure('a measure implemented by the double', 'implemented of the double');
    asMeasure('a dropped measure', 'dropped');
    for (const [name, like] of [
      ['a submitted report to sign', 'a submitted report'],
      ['a signed report to accept', 'a signed report'],
      ['a draft to sign', 'a draft'],
    ] as const) {
      this.put(name, 'status_report', this.subject(like));
    }
    const questioned = await on('a signed report with an open query', 'signed');
    const ofDouble = await on('a report of the double with an open query', 'signed', {}, 'double');
    await this.keepQueries(signed, questioned, ofDouble);
    await this.keepLinks(on);
  }

  /** A report on its way to a state: written by one, signed by vm's approver, judged by the coordination. */
  private async report(
    code: string,
    state: State,
    { by = 'author', words = {}, round = null }: { by?: Persona; words?: Words; round?: string | null },
  ): Promise<Versioned> {
    const [measure] = await this.world.api.database.query<{ id: string }>('select id from measure where code = $1', [
      code,
    ]);
    const path = `/api/measures/${measure?.id}/status-reports`;
    let report = await this.told(by, 'POST', path, { round, content: complete(words) });
    const { id } = report;
    const step = async (as: Persona, name: string, body?: object): Promise<void> => {
      report = await this.told(as, 'POST', `/api/status-reports/${id}/${name}`, body, report.version);
    };
    if (state === 'draft') return report;
    await step(by, 'submit');
    if (state === 'submitted') return report;
    await step('approver', 'sign');
    if (state === 'accepted') await step('coordinator', 'accept');
    if (state === 'returned') await step('coordinator', 'return', { note: 'Bitte ergänzen.' });
    return report;
  }

  /** Open questions hold up the acceptance, so they stand on reports of their own. */
  private async keepQueries(signed: string, questioned: string, ofDouble: string): Promise<void> {
    const ask = (report: string): Promise<Versioned> =>
      this.told('coordinator', 'POST', `/api/status-reports/${report}/queries`, {
        field: '/content/narrative/done',
        question: 'Bis wann?',
      });
    const answered = async (): Promise<Versioned> => {
      const { id, version } = await ask(signed);
      return this.told('desk', 'POST', `/api/queries/${id}/answer`, { answer: 'Bis März.' }, version);
    };
    const settled = async (): Promise<Versioned> => {
      const { id, version } = await answered();
      return this.told('coordinator', 'POST', `/api/queries/${id}/settle`, undefined, version);
    };
    this.put('an answered query', 'report_query', await answered());
    this.put('a settled query', 'report_query', await settled());
    this.put('an open query', 'report_query', await ask(questioned));
    this.put('a query on a report of the double', 'report_query', await ask(ofDouble));
  }

  private async keepLinks(on: (name: string, state: State) => Promise<string>): Promise<void> {
    const link = async (report: string, days: number): Promise<string> => {
      const { url } = await this.told<{ url: string }>('author', 'POST', `/api/status-reports/${report}/link`, {
        days,
      });
      return url.replace('/formular/', '');
    };
    const draft = this.subject('a draft');
    this.put('a link to a draft', 'status_report', draft, await link(draft.id, 7));
    const handedIn = await on('a report with a link', 'draft');
    this.put('a link to a submitted report', 'status_report', { id: handedIn }, await link(handedIn, 7));
    const { version } = await this.world.told(this.idOf('author'), 'GET', `/api/status-reports/${handedIn}`);
    await this.told('author', 'POST', `/api/status-reports/${handedIn}/submit`, undefined, version);
    const revoked = await on('a report with a revoked link', 'draft');
    this.put('a revoked link', 'status_report', { id: revoked }, await link(revoked, 7));
    await link(revoked, 7);
    const expired = await on('a report with an expired link', 'draft');
    this.put('an expired link', 'status_report', { id: expired }, await link(expired, 1));
    await this.world.api.database.query(`update personal_link set expires_at = created_at where report_id = $1`, [
      expired,
    ]);
    this.put('a guessed link', 'status_report', draft, 'A'.repeat(43));
  }

  private async keepOffers(): Promise<void> {
    const offer = async (code: string, measureName: string): Promise<Versioned> => {
      const { id, version } = await this.world.plan(code);
      this.put(measureName, 'measure', { id });
      const body = { to: 'um', effectiveOn: '2026-04-01' };
      const offered = await this.told<{ leadOffer: Versioned }>(
        'approver',
        'POST',
        `/api/measures/${id}/offer-lead`,
        body,
        version,
      );
      return offered.leadOffer;
    };
    this.put('a measure of no sealed round', 'measure', await this.world.plan('3.4.3'));
    this.put('an offered lead', 'lead_offer', await offer('3.4.1', 'a measure on offer'));
    const answered = await offer('3.4.2', 'a measure declined');
    await this.told('participant-approver', 'POST', `/api/lead-offers/${answered.id}/decline`, {}, answered.version);
    this.put('an answered offer', 'lead_offer', answered);
  }

  /** The draft is not begun; of the one in consent both languages of the foreword are written, one after the other. */
  private async keepAnnualReports(): Promise<void> {
    this.put('a draft report', 'annual_report', this.subject('a sealed round'));
    const inConsent = this.subject('a published round');
    this.put('a report in consent', 'annual_report', inConsent);
    const path = `/api/rounds/${inConsent.id}/report`;
    const content = { blocks: [{ type: 'paragraph', runs: [{ text: 'Mustertext' }] }] };
    for (const language of ['de', 'fr']) {
      await this.told('coordinator', 'PUT', `${path}/texts/foreword/${language}`, { content }, 0);
    }
    await this.told('coordinator', 'POST', `${path}/start-consent`, undefined, 0);
    const exported = await keepEdition(this.world.api.database, this.subject('a frozen report').id);
    this.put('an export', 'export_job', { id: exported });
  }

  private async keepAmendments(): Promise<void> {
    const propose = (as: Persona, measure: string): Promise<Versioned> => {
      const content = { ...complete(), implementation: 'preparing' };
      const path = `/api/rounds/${this.subject('a sealed round').id}/amendments`;
      return this.told(as, 'POST', path, { measure, reason: 'Zahlendreher', content });
    };
    this.put('an amendment', 'amendment', await propose('coordinator', '3.1.4'));
    const refused = await propose('coordinator', '3.1.2');
    await this.told('approver', 'POST', `/api/amendments/${refused.id}/reject`, undefined, refused.version);
    this.put('a refused amendment', 'amendment', refused);
    this.put('an amendment of the Staatsministerium', 'amendment', await propose('double', '3.1.5'));
  }
}
