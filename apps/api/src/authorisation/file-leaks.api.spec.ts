import { REPORT_FORMATS } from '@wegmarke/report';
import { STRATEGY } from '../platform/testing/strategy-kit';
import { fileWords } from '../platform/testing/file-words';
import { FrozenMarks } from './frozen-marks';
import { publicAddresses } from './public-addresses';
import { PUBLIC_MARKS, PUBLIC_MARKS_AFTER_AMENDMENT } from './published-marks';

/** What people open, as it is delivered. By hand from what a report may say: nothing else is found in any of it. */
const SAID_OF_MEASURES = ['amended.done', 'amended.next', 'amended.problems', 'master.title', 'master.wording'];
const TABLES = [...SAID_OF_MEASURES, 'master.partner', 'master.theme'];
const SHEETS = [...TABLES, 'master.budget', 'master.milestone'];
const TEXTS = ['text.field', 'text.foreword'];
const PAGES = [...SAID_OF_MEASURES, ...TEXTS, 'master.budget', 'master.milestone', 'master.partner', 'master.role'];
const REPORT: Readonly<Record<(typeof REPORT_FORMATS)[number], readonly string[]>> = {
  ...{ pdf: PAGES, docx: PAGES, odt: PAGES, html: PAGES },
  ...{ xlsx: SHEETS, ods: SHEETS, csv: TABLES, json: [...PAGES, 'master.theme'] },
};
/** For the minister: what the administration knows of the measure today, without questions, drafts and addresses. */
const MEASURE_SHEET = [
  ...['interim.cause', 'interim.done', 'interim.help-from', 'interim.help-needed', 'interim.next'],
  ...['interim.problems', 'interim.remark-on-rule', 'interim.remedy', 'later.title', 'view.note'],
  ...['master.budget', 'master.milestone', 'master.partner', 'master.role', 'master.unit', 'master.wording'],
];

let frozen: FrozenMarks;

beforeAll(async () => {
  frozen = await FrozenMarks.start();
}, 300_000);
afterAll(() => frozen.close());

/** The words of what is delivered, to a person or to nobody in particular. */
async function delivered(url: string, as?: string): Promise<{ status: number; words: string }> {
  const { api } = frozen.world;
  const { status, bytes } = await (as === undefined ? api.anonymous : api.as(as)).http('GET', url);
  return { status, words: await fileWords(bytes) };
}

async function expectOnly(marks: readonly string[], url: string, as?: string): Promise<void> {
  const { status, words } = await delivered(url, as);
  expect([url, status, frozen.foundIn(words)]).toEqual([url, 200, marks.toSorted()]);
  expect([url, frozen.ids.filter((id) => words.includes(id))]).toEqual([url, []]);
}

it('knows every mark there is', () => {
  expect(frozen.marks).toEqual(
    expect.arrayContaining([
      ...['query.question', 'query.answer', 'return.note', 'draft.done', 'proposed.cause', 'amended-reason.text'],
      ...['master.mailbox', 'master.office', 'master.note', 'view.note', 'text.earlier', 'consent.text'],
      ...['person.vm-desk', 'mailbox.vm-approver'],
    ]),
  );
  expect(frozen.marks.length).toBeGreaterThan(100);
  expect(frozen.ids.length).toBeGreaterThan(50);
});

describe('the frozen annual report', () => {
  it.each(REPORT_FORMATS)(
    'as %s says what may be printed, in both languages, and no other marked word',
    async (format) => {
      for (const language of ['de', 'fr']) {
        const url = `/api/public/strategies/${STRATEGY}/rounds/2024/report.${format}?lang=${language}`;
        await expectOnly(REPORT[format], url);
      }
    },
  );

  it('is the same file for those who have signed in', async () => {
    const url = `/api/rounds/${frozen.round}/report.docx`;
    await expectOnly(REPORT.docx, url, 'reader');
  });
});

describe('documents of the living state', () => {
  it.each([
    ['docx', '', 'later.title'],
    ['odt', '', 'later.title'],
    ['pdf', '', 'later.title'],
    ['pdf', '?round=2024', 'master.title'],
  ])('answer a question of the parliament as %s%s with the title alone', async (format, query, title) => {
    await expectOnly([title], `/api/strategies/${STRATEGY}/written-question.${format}${query}`, 'reader');
  });

  it.each(['docx', 'pdf'])('tell the minister as %s what is known, and nothing that is not settled', async (format) => {
    await expectOnly(MEASURE_SHEET, `/api/strategies/${STRATEGY}/sheets.${format}`, 'vm-desk');
  });

  it('tell of one measure what they tell of all', async () => {
    const id = await frozen.world.measureId('3.1.1');
    await expectOnly(MEASURE_SHEET, `/api/measures/${id}/sheet.pdf`, 'reader');
  });
});

describe('public addresses with a frozen edition', () => {
  it('all open, and hold no marked word but those of the round and of its report', async () => {
    const data = [...PUBLIC_MARKS, ...PUBLIC_MARKS_AFTER_AMENDMENT];
    const found = new Set<string>();
    for (const { path, url } of await publicAddresses(REPORT_FORMATS)) {
      const { status, words } = await delivered(url);
      // The catalogue without an ending only says where it lies.
      expect([url, status]).toEqual([url, path.endsWith('/catalog') ? 303 : 200]);
      const permitted: readonly string[] = path.includes('/report.') ? REPORT.json : data;
      const marks = frozen.foundIn(words);
      expect([url, marks.filter((mark) => !permitted.includes(mark))]).toEqual([url, []]);
      expect([url, frozen.ids.filter((id) => words.includes(id))]).toEqual([url, []]);
      for (const mark of marks) found.add(mark);
    }
    expect([...found]).toEqual(expect.arrayContaining([...PUBLIC_MARKS_AFTER_AMENDMENT, ...TEXTS]));
  });
});
