import { Module } from '@nestjs/common';
import { AuditModule } from '../audit';
import { PeopleController } from './people.controller';
import { PeopleQueries } from './people.queries';
import { PeopleReader } from './people.reader';
import { PersonChanges } from './person-changes';
import { ChangePerson } from './use-cases/change-person';
import { CreatePerson } from './use-cases/create-person';
import { ErasePerson } from './use-cases/erase-person';
import { ExportPerson } from './use-cases/export-person';
import { SetDeputies } from './use-cases/set-deputies';
import { SetGrants } from './use-cases/set-grants';

/** The administration of people: who they are, what they may, who stands in for them, and what becomes of their data. */
@Module({
  imports: [AuditModule],
  controllers: [PeopleController],
  providers: [
    ChangePerson,
    CreatePerson,
    ErasePerson,
    ExportPerson,
    PeopleQueries,
    PeopleReader,
    PersonChanges,
    SetDeputies,
    SetGrants,
  ],
  exports: [ErasePerson, ExportPerson, PeopleQueries],
})
export class PeopleModule {}
