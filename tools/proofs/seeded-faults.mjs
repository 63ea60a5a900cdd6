const lint = (project) => ['nx', 'run', `${project}:lint`, '--skip-nx-cache', '--output-style=static'];
const boundary = '@nx/enforce-module-boundaries';
const slices = '@softarc/sheriff/dependency-rule';
/** Only the tests whose names match: the rest would be silent anyway. */
const api = (spec, tests) => [
  ...['node', '--experimental-vm-modules', 'node_modules/.bin/jest', '-c', 'apps/api/jest.config.cjs'],
  ...[spec, '--forceExit', '-t', tests],
];
const authorisation = (spec, tests) => api(`authorisation/${spec}`, tests);

/**
 * One entry per fault: where it is planted (a new file, or a replacement in an existing one), the check that must fail, and
 * the words it must say – failing for another reason does not count.
 */
export const seededFaults = [
  {
    name: 'the domain reads a file',
    plant: {
      file: 'libs/domain/src/forbidden-import.ts',
      text: "import { readFileSync } from 'node:fs';\nexport const text = () => readFileSync('x', 'utf8');\n",
    },
    command: lint('domain'),
    expects: 'libs/domain imports nothing',
  },
  {
    name: 'the domain looks at the clock',
    plant: { file: 'libs/domain/src/forbidden-clock.ts', text: 'export const now = () => new Date();\n' },
    command: lint('domain'),
    expects: 'no-restricted-globals',
  },
  {
    name: 'the words import the database',
    slow: true,
    plant: {
      file: 'libs/wording/src/forbidden-import.ts',
      text: "import * as database from '@wegmarke/database';\nexport const all = database;\n",
    },
    command: lint('wording'),
    expects: boundary,
  },
  {
    name: 'the dashboard imports the database',
    slow: true,
    plant: {
      file: 'apps/dashboard/src/app/core/forbidden-import.ts',
      text: "import * as database from '@wegmarke/database';\nexport const all = database;\n",
    },
    command: lint('dashboard'),
    expects: boundary,
  },
  {
    name: 'a project without tags imports the domain',
    plant: {
      file: 'libs/untagged/src/index.ts',
      text: "export { addDays } from '@wegmarke/domain';\n",
      also: {
        'libs/untagged/project.json': JSON.stringify({
          name: 'untagged',
          sourceRoot: 'libs/untagged/src',
          targets: { lint: { command: 'eslint libs/untagged' } },
        }),
      },
    },
    command: lint('untagged'),
    expects: boundary,
  },
  {
    name: 'a lower slice of the API imports a higher one',
    plant: {
      file: 'apps/api/src/ministries/forbidden-import.ts',
      text: "import * as overview from '../overview/overview.module';\nexport const all = overview;\n",
    },
    command: lint('api'),
    expects: slices,
  },
  {
    name: 'a page of the dashboard imports another page',
    slow: true,
    plant: {
      file: 'apps/dashboard/src/app/method/forbidden-import.ts',
      text: "import * as cockpit from '../cockpit/cockpit.routes';\nexport const all = cockpit;\n",
    },
    command: lint('dashboard'),
    expects: slices,
  },
  {
    name: 'a branch of the domain without a test',
    slow: true,
    plant: {
      file: 'libs/domain/src/untested-branch.ts',
      text: 'export const sign = (value: number): string => (value < 0 ? "minus" : "plus");\n',
    },
    command: ['jest', '-c', 'libs/domain/jest.config.cjs'],
    expects: 'does not meet "global" threshold',
  },
  {
    name: 'a French word is missing',
    plant: {
      file: 'libs/wording/src/words/axis-words.ts',
      replace: ["    not_started: 'non commencée',\n", ''],
    },
    command: ['tsc', '-p', 'libs/wording/tsconfig.json'],
    expects: "Property 'not_started' is missing",
  },
  {
    name: 'the committed contract is not the one of the code',
    plant: { file: 'libs/api-client/openapi.json', replace: ['"openapi": "3.1', '"openapi": "3.2'] },
    command: ['node', 'tools/contract.mjs', '--check'],
    expects: 'openapi.json',
  },
  {
    name: 'participants may write the reports of others',
    slow: true,
    plant: {
      file: 'libs/domain/src/access/permission-table.ts',
      replace: [
        "who: [onReport(APPROVER, 'draft', 'returned'), onReport(DESK, 'draft', 'returned')],",
        "who: [onReport(APPROVER, 'draft', 'returned'), DESK, { role: 'desk', scope: 'participant' }],",
      ],
    },
    command: authorisation('matrix', 'beginStatusReport on a measure opens'),
    expects: '"participant-desk": 404',
  },
  {
    name: 'readers may read unaccepted reports',
    slow: true,
    plant: {
      file: 'libs/domain/src/access/permission-table.ts',
      replace: ["who: [onReport(COORDINATOR, 'signed'),", "who: [READER, onReport(COORDINATOR, 'signed'),"],
    },
    command: authorisation('matrix', 'getStatusReport on a draft opens'),
    expects: '"reader": "ok"',
  },
  {
    name: 'nobody asks who plans a round',
    slow: true,
    plant: {
      file: 'apps/api/src/reporting/use-cases/plan-round.ts',
      replace: ["      permit(actor, 'plan-round', { type: 'strategy', strategy });\n", ''],
    },
    command: authorisation('matrix', 'planRound on the strategy opens'),
    expects: '"other-desk": 409',
  },
  {
    name: 'content of another strategy can be read by its id',
    slow: true,
    plant: {
      file: 'apps/api/src/access/content-gate.ts',
      replace: ['  params.id = NOTHING;\n', ''],
    },
    command: authorisation('matrix', 'getMeasure on a measure opens'),
    expects: '"reader-elsewhere": "ok"',
  },
  {
    name: 'an operation of the contract has no row in the matrix',
    slow: true,
    plant: { file: 'apps/api/src/authorisation/rows/reading.rows.ts', replace: ["  known('getCube'),\n", ''] },
    command: authorisation('matrix', 'has a row for every operation'),
    expects: '"getCube"',
  },
  {
    name: 'a row of the matrix forgets somebody',
    slow: true,
    plant: {
      file: 'apps/api/src/authorisation/rows/administration.rows.ts',
      replace: ["const NOT_ADMIN = 'roleless reader ", "const NOT_ADMIN = 'reader "],
    },
    command: authorisation('matrix', 'expects one thing of every persona'),
    expects: 'nothing is expected for roleless',
  },
  {
    name: 'the list of reports forgets to ask who may know of them',
    slow: true,
    plant: {
      file: 'apps/api/src/reporting/status-reports.reader.ts',
      replace: ['rows.filter((row) => knowsReport(actor, subjectOf(row)))', 'rows'],
    },
    command: authorisation('leaks', '"draft" is found'),
    expects: 'reader by listStatusReports',
  },
  {
    name: 'the journal tells that a draft was passed on by a link',
    slow: true,
    plant: {
      file: 'apps/api/src/journal/journal.queries.ts',
      replace: ["'report-link-created', ", ''],
    },
    command: authorisation('leaks', 'learns of the linked'),
    expects: 'coordinator by listAuditEntries',
  },
  {
    name: 'the public edition shows what the ministry calls a problem',
    slow: true,
    plant: {
      file: 'libs/domain/src/publication/published-measure.ts',
      replace: [
        'narrative && { done: narrative.done, next: narrative.next }',
        'narrative && { ...narrative, done: narrative.done, next: narrative.next }',
      ],
    },
    command: authorisation('public-leaks', 'no other marked word'),
    expects: 'reported.problems by /api/public/',
  },
  {
    name: 'the JSON of the report says for what help is needed',
    slow: true,
    plant: {
      file: 'libs/report/src/model/published-measure.ts',
      replace: ['    narrative: narrativeOf(measure),', '    narrative: measure.narrative,'],
    },
    command: authorisation('file-leaks', 'the frozen annual report as json'),
    expects: 'amended.help-needed',
  },
  {
    name: 'the properties of a written question hold causes',
    slow: true,
    plant: {
      file: 'libs/report/src/documents/live/written-question.ts',
      replace: [
        'subject: ofState(context, own.question.subject),',
        'subject: `${ofState(context, own.question.subject)} ${input.measures.map(({ cause }) => cause?.text)}`,',
      ],
    },
    command: authorisation('file-leaks', 'answer a question of the parliament as'),
    expects: 'interim.cause',
  },
  {
    name: 'readers see what ministries have against a draft of the report',
    slow: true,
    plant: {
      file: 'apps/api/src/annual-report/report-details.reader.ts',
      replace: ['const works = mayReadDraft(actor, round);', 'const works = true;'],
    },
    command: api('annual-report/draft-reading', 'is not for readers'),
    expects: 'Mustereinwand',
  },
  {
    name: 'an export of a draft is given to every reader',
    slow: true,
    plant: {
      file: 'apps/api/src/annual-report/exports/export-desk.ts',
      replace: [' || !mayKnow(actor, job)', ''],
    },
    command: api('annual-report/draft-reading', 'by the export of somebody else'),
    expects: 'draft-reading.api.spec.ts',
  },
  {
    name: 'a round that is only sealed is public',
    slow: true,
    plant: {
      file: 'apps/api/src/public-edition/published-rounds.queries.ts',
      replace: ["where r.state = 'published'", "where r.state in ('sealed', 'published')"],
    },
    command: authorisation('matrix', 'getPublicRound on a sealed round'),
    expects: 'getPublicRound on a sealed round',
  },
];
