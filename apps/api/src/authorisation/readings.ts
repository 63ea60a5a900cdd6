import { STRATEGY } from '../platform/testing/strategy-kit';
import type { AuthorisationWorld } from './authorisation-world';
import type { Marked } from './marked-world';

/** One address that is read, and the operation it belongs to. */
export interface Reading {
  readonly operation: string;
  readonly url: string;
}

/** Questions that go by another way through the program: filters, exports, files, other days. */
const LIST_QUESTIONS = [
  '',
  'q=mk.draft',
  'q=mk.submitted.done',
  'ministry=vm&sort=-computed,code',
  'participating=um',
  'reported=at_risk',
  'report=open&report=missing',
  'attention=true',
  'figure=reported&in=excluded',
  'asOf=2026-12-31',
  'round=2026-01',
];

const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  getMethod: ['', `strategy=${STRATEGY}`, 'lang=fr'],
  getStrategy: ['', 'asOf=2026-12-31'],
  getCube: ['', 'asOf=2026-12-31', 'round=2026-01'],
  getOverview: ['', 'ministry=vm', 'asOf=2026-12-31', 'round=2026-01'],
  getTrend: ['', 'step=month&to=2027-03-01'],
  listMilestones: ['', 'kept=false', 'ministry=vm'],
  listMeasures: LIST_QUESTIONS,
  exportMeasuresCsv: [...LIST_QUESTIONS, 'lang=fr&separator=semicolon'],
  exportMeasuresJson: LIST_QUESTIONS,
  getMeasure: ['', 'round=2026-01', 'asOf=2026-12-31'],
  getMeasureByCode: ['', 'round=2026-01'],
  listStatusReports: ['', 'asOf=2026-12-31'],
  getNewStatusReport: ['', 'round=interim', 'round=2026-04'],
  getRoundControl: ['', 'ministry=vm', 'ministry=um'],
  getMyWork: ['', 'scope=mine', 'scope=ministry'],
  listPeople: ['', 'q=mk'],
  listMails: ['page[size]=200', 'person=vm-desk', 'kind=returned', 'kind=query-asked'],
  listAuditEntriesOfMeasure: ['page[size]=200', 'format=csv'],
  listPublicMeasures: ['', 'q=mk.draft', 'ministry=vm', 'page[size]=200'],
  getPublicMeasuresCsv: ['', 'lang=fr&separator=semicolon'],
};

/** The values of the places of an address. */
type Places = Readonly<Record<string, readonly string[]>>;

/** Every address of the contract that can be read, with every question worth asking. */
export function readingsOf(doors: ReadonlyMap<string, string>, around: AuthorisationWorld, marked: Marked): Reading[] {
  return [...doors].flatMap(([operation, path]) => {
    const urls = filled(path, placesOf(path, around, marked));
    const questions = operation === 'listAuditEntries' ? journalQuestions(marked) : (QUESTIONS[operation] ?? ['']);
    return urls.flatMap((url) =>
      questions.map((question) => ({ operation, url: question === '' ? url : `${url}?${question}` })),
    );
  });
}

function journalQuestions({ reports, queries, measures }: Marked): string[] {
  const subjects = [...reports.values(), ...queries, ...measures.map(({ code }) => code)];
  return [
    'page[size]=200',
    `strategy=${STRATEGY}&page[size]=200`,
    'format=csv',
    ...['author', 'vm-desk', 'vm-approver'].map((actor) => `actor=${actor}`),
    ...['report-drafted', 'report-submitted', 'report-returned', 'query-asked'].map((action) => `action=${action}`),
    ...subjects.map((subject) => `subject=${subject}`),
  ];
}

function placesOf(path: string, around: AuthorisationWorld, { measures, reports }: Marked): Places {
  const kind = /^\/api\/([a-z-]+)\/\{id\}/.exec(path)?.[1] ?? '';
  const ids: Places = {
    measures: measures.map(({ id }) => id),
    'status-reports': [...reports.values()],
    people: [around.idOf('author'), 'um-desk', 'coordinator'],
    goals: [around.subject('a goal').id],
    rounds: ['an open round', 'a round in review', 'a sealed round', 'a published round'].map(
      (name) => around.subject(name).id,
    ),
  };
  return {
    id: ids[kind] ?? [],
    strategy: [STRATEGY],
    code: measures.map(({ code }) => code),
    field: ['3'],
    ministry: ['vm', 'um'],
    format: ['json', 'html'],
    part: ['foreword'],
    language: ['de'],
    // One published, one open; those between are the matter of the matrix.
    round: ['2026-01', '2026-04'],
    // The link itself is a key: whoever has it reads the form.
    token: ['A'.repeat(43)],
  };
}

function filled(path: string, places: Places): string[] {
  const place = /\{(\w+)\}/.exec(path)?.[1];
  if (place === undefined) return [path];
  return (places[place] ?? []).flatMap((value) =>
    filled(path.replace(`{${place}}`, encodeURIComponent(value)), places),
  );
}
