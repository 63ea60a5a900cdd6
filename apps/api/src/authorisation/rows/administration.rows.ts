import { row, type Row } from '../matrix-row';

const NOT_ADMIN = 'roleless reader coordination ministry participants others elsewhere';
const ofAdmin = (operation: string, on: string): Row => row(operation, on, { ok: 'admin', 403: NOT_ADMIN });

export const ADMINISTRATION: readonly Row[] = [
  ofAdmin('listPeople', 'people'),
  ofAdmin('createPerson', 'people'),
  ofAdmin('getPerson', 'a person'),
  ofAdmin('changePerson', 'a person'),
  ofAdmin('setGrants', 'a person'),
  ofAdmin('setDeputies', 'a person'),
  ofAdmin('exportPerson', 'a person'),
  ofAdmin('erasePerson', 'a person'),
  ofAdmin('nameMinistry', 'a ministry'),
  row('createStrategy', 'an installation with strategies', { 409: 'admin', 403: NOT_ADMIN }),
  row('loadPublicCatalogue', 'an installation with strategies', { 409: 'admin', 403: NOT_ADMIN }),
  // Over HTTP at the first run alone; later the operator imports by command.
  row('importCatalogue', 'an installation with strategies', {
    409: 'admin',
    403: 'roleless reader coordination ministry participants others',
    404: 'elsewhere',
  }),

  // The coordination its own strategies, the administration all.
  row('listAuditEntries', 'everything one may read', {
    ok: 'admin coordination coordinator-elsewhere',
    403: 'roleless reader ministry participants others reader-elsewhere',
  }),
  row('listAuditEntries', 'the strategy', {
    ok: 'admin coordination',
    403: 'roleless reader ministry participants others elsewhere',
  }),
  row('listAuditEntriesOfMeasure', 'a measure', {
    ok: 'admin coordination',
    403: 'roleless reader ministry participants others',
    404: 'elsewhere',
  }),
  row('verifyAudit', 'everything one may read', {
    ok: 'admin coordination coordinator-elsewhere',
    403: 'roleless reader ministry participants others reader-elsewhere',
  }),
  // In a demonstration the coordination sees the mails of its strategies.
  row('listMails', 'everything one may read', {
    ok: 'admin coordination coordinator-elsewhere',
    403: 'roleless reader ministry participants others reader-elsewhere',
  }),
];
