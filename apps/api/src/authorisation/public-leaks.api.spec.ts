import { publicAddresses } from './public-addresses';
import { PublishedMarks, PUBLIC_MARKS, PUBLIC_MARKS_AFTER_AMENDMENT } from './published-marks';

interface Answer {
  readonly path: string;
  readonly url: string;
  readonly status: number;
  readonly text: string;
}

const ROUND = '/api/public/strategies/frankreich/rounds/2024';
/** Ways through a public route: without questions, every version, files in each language and shape, filters. */
const QUESTIONS = [
  '',
  'version=1',
  'version=2',
  'lang=fr',
  'separator=semicolon',
  'q=mk',
  'field=transport',
  'page[size]=2',
];

let marks: PublishedMarks;
let answers: readonly Answer[];

beforeAll(async () => {
  marks = await PublishedMarks.start();
  answers = await readAll();
}, 300_000);
afterAll(() => marks.close());

/** Every public address of the contract with every question, by somebody who has not signed in. */
async function readAll(): Promise<Answer[]> {
  const read: Answer[] = [];
  for (const { path, url: address } of await publicAddresses(['json'])) {
    for (const question of QUESTIONS) {
      const url = question === '' ? address : `${address}?${question}`;
      const { status, text } = await marks.world.api.anonymous.http('GET', url);
      read.push({ path, url, status, text });
    }
  }
  return read;
}

const marksIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/mk\.([a-z-]+\.[a-z-]+)/g)].map(([, mark = '']) => mark)),
];

describe('the public edition of a round whose every internal field is marked', () => {
  it('opens every public address at least once', () => {
    const opened = new Set(answers.filter(({ status }) => status < 400).map(({ path }) => path));
    const closed = [...new Set(answers.map(({ path }) => path))].filter((path) => !opened.has(path));
    // Files of the report are there as soon as an edition is frozen, and then the matter of the leak spec of files.
    expect(closed.filter((path) => !path.includes('/report.'))).toEqual([]);
    expect(opened.size).toBeGreaterThan(10);
  });

  it('shows the title, the wording, what was done and what comes next, and no other marked word', () => {
    const permitted = new Set<string>([...PUBLIC_MARKS, ...PUBLIC_MARKS_AFTER_AMENDMENT]);
    const leaks = answers.flatMap(({ url, text }) =>
      marksIn(text)
        .filter((mark) => !permitted.has(mark))
        .map((mark) => `${mark} by ${url}`),
    );
    expect(leaks).toEqual([]);
  });

  it('really shows them, so that this spec can see', () => {
    const shown = new Set(answers.flatMap(({ text }) => marksIn(text)));
    expect([...shown].toSorted()).toEqual([...new Set([...PUBLIC_MARKS, ...PUBLIC_MARKS_AFTER_AMENDMENT])].toSorted());
  });

  it('shows before the correction what was sealed, and after it what was corrected', async () => {
    const read = async (version: string) =>
      marksIn((await marks.world.api.anonymous.http('GET', `${ROUND}/measures.json${version}`)).text).toSorted();
    expect(await read('?version=1')).toEqual([...PUBLIC_MARKS].toSorted());
    expect(await read('?version=2')).toEqual([...PUBLIC_MARKS_AFTER_AMENDMENT].toSorted());
    expect(await read('')).toEqual([...PUBLIC_MARKS_AFTER_AMENDMENT].toSorted());
  });

  it('names no database id, no person, and no course of a measure', () => {
    for (const { url, text } of answers.filter(({ status }) => status === 200)) {
      expect([url, /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/.test(text)]).toEqual([url, false]);
      expect([url, /vm-desk|vm-approver|coordinator/.test(text)]).toEqual([url, false]);
    }
    const list = answers.find(({ url }) => url === `${ROUND}/measures`)?.text ?? '';
    expect(list).not.toMatch(/"(computed|reported|course|effect|report|attention|milestones|budget|contact)"/);
  });

  it('finds the marks where they belong, with a session', async () => {
    const id = await marks.world.measureId('3.1.1');
    const inside = await marks.world.api.as('coordinator').http('GET', `/api/measures/${id}?asOf=2025-03-20`);
    expect(marksIn(inside.text)).toEqual(expect.arrayContaining(['master.unit', 'master.office', 'view.note']));
  });
});
