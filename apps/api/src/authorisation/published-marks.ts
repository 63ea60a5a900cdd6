import { ReportingWorld } from '../platform/testing/reporting-world';
import { markedContent, wordsOf } from './markers';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** What of the marks a published round may show; everything else stays inside. By hand from the publication profile. */
export const PUBLIC_MARKS = ['master.title', 'master.wording', 'reported.done', 'reported.next'] as const;
/** After the correction the ministry's words are those of the correction. */
export const PUBLIC_MARKS_AFTER_AMENDMENT = ['master.title', 'master.wording', 'amended.done', 'amended.next'] as const;

const YEAR = 2024;

/** A round whose every internal field is marked, published, corrected once, with work going on beside and after it. */
export class PublishedMarks {
  private constructor(readonly world: ReportingWorld) {}

  /** @param today the day of what happens by itself; nobody waits for that unless files are made */
  static async start(today?: string): Promise<PublishedMarks> {
    const marks = new PublishedMarks(await ReportingWorld.start(today));
    await marks.world.on('2024-02-01', () => marks.describe('3.1.1', 'master'));
    const round = await marks.world.open(YEAR);
    await marks.world.on('2025-01-10', () => marks.report(String(YEAR)));
    await marks.world.seal(YEAR, round);
    await marks.world.on('2025-03-16', async () => {
      await marks.world.step(round, 'publish');
      await marks.amend(round, '3.1.1', 'amended', true);
      await marks.amend(round, '3.1.2', 'proposed', false);
    });
    await marks.world.on('2025-04-01', () => marks.goOn());
    return marks;
  }

  close(): Promise<void> {
    return this.world.close();
  }

  /** Everything a measure says of itself, also what only officials need. */
  private async describe(code: string, name: string): Promise<void> {
    const words = (place: string): string => wordsOf(name, place);
    const both = (place: string) => ({ de: words(place), fr: words(place) });
    await this.change(code, {
      title: both('title'),
      wording: both('wording'),
      responsibleUnit: words('unit'),
      contact: { office: words('office'), mailbox: 'mk.master.mailbox@example.org' },
      partners: [{ name: words('partner'), country: 'FR', role: both('role') }],
      themes: ['mk.master.theme'],
      budget: [{ year: YEAR, source: words('budget'), plannedEur: 1000, spentEur: null }],
      sources: [{ url: 'https://example.org/mk.master.source', note: words('note') }],
      milestoneTitles: { end: both('milestone') },
    });
  }

  private async change(code: string, body: object): Promise<void> {
    const id = await this.world.measureId(code);
    const { version } = await this.world.told('vm-desk', 'GET', `/api/measures/${id}`);
    await this.world.told('vm-desk', 'PATCH', `/api/measures/${id}`, body, version);
  }

  /** One report on its whole way, one handed back, one that stays a draft. */
  private async report(round: string): Promise<void> {
    const submitted = await this.world.signed('3.1.1', round, markedContent('reported'));
    await this.query(submitted.id);
    await this.tell('coordinator', `/api/status-reports/${submitted.id}/accept`, undefined, submitted.version);
    const id = await this.world.measureId('3.1.1');
    const { version } = await this.world.told('coordinator', 'GET', `/api/measures/${id}`);
    const view = { course: 'critical', note: wordsOf('view', 'note') };
    await this.tell('coordinator', `/api/measures/${id}/coordinator-view`, view, version);
    const back = await this.world.signed('3.1.2', round, markedContent('returned'));
    await this.tell(
      'coordinator',
      `/api/status-reports/${back.id}/return`,
      { note: wordsOf('return', 'note') },
      back.version,
    );
    await this.draft('um-desk', '3.1.3', round, 'draft');
  }

  private async query(report: string): Promise<void> {
    const field = '/content/narrative/done';
    const asked = await this.tell('coordinator', `/api/status-reports/${report}/queries`, {
      field,
      question: wordsOf('query', 'question'),
    });
    const answered = await this.tell(
      'vm-desk',
      `/api/queries/${asked.id}/answer`,
      { answer: wordsOf('query', 'answer') },
      asked.version,
    );
    await this.tell('coordinator', `/api/queries/${answered.id}/settle`, undefined, answered.version);
  }

  private async draft(desk: string, code: string, round: string | null, name: string): Promise<void> {
    const path = `/api/measures/${await this.world.measureId(code)}/status-reports`;
    await this.tell(desk, path, { round, content: markedContent(name) });
  }

  private async amend(round: string, measure: string, name: string, confirmed: boolean): Promise<void> {
    const body = { measure, reason: wordsOf(`${name}-reason`), content: markedContent(name) };
    const proposed = await this.tell('coordinator', `/api/rounds/${round}/amendments`, body);
    if (confirmed)
      await this.tell('vm-approver', `/api/amendments/${proposed.id}/confirm`, undefined, proposed.version);
  }

  /** What happens after the publication belongs to the next round. */
  private async goOn(): Promise<void> {
    await this.change('3.1.1', { title: { de: wordsOf('later', 'title'), fr: null } });
    await this.world.accepted('3.1.1', null, markedContent('interim'));
    await this.draft('vm-desk', '3.1.2', null, 'later-draft');
  }

  private tell(as: string, path: string, body?: unknown, version?: number): Promise<Versioned> {
    return this.world.told<Versioned>(as, 'POST', path, body, version);
  }
}
