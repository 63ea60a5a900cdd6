export { PeopleModule } from './people.module';
export { PeopleQueries } from './people.queries';
export { ErasePerson } from './use-cases/erase-person';
export { ExportPerson, type PersonExport } from './use-cases/export-person';
