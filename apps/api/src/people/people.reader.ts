import { Injectable } from '@nestjs/common';
import { allowedActions, DomainError, type Actor } from '@wegmarke/domain';
import { permit } from '../access';
import type { PeopleDto, PersonDetailDto, PersonDto } from './people.dto';
import { PeopleQueries } from './people.queries';

/** People for the administration. */
@Injectable()
export class PeopleReader {
  constructor(private readonly queries: PeopleQueries) {}

  async list(actor: Actor, search: string | null): Promise<PeopleDto> {
    permit(actor, 'manage-people', { type: 'system' });
    const items = await this.queries.list(search);
    return { items, total: items.length };
  }

  /** @throws DomainError `person-not-found` */
  async get(actor: Actor, id: string): Promise<PersonDetailDto> {
    permit(actor, 'manage-people', { type: 'system' });
    const person = await this.queries.find(id);
    if (!person) throw new DomainError('person-not-found', { person: id });
    return { ...person, allowedActions: actionsOn(actor, person) };
  }
}

/** Nothing can be done any more to somebody whose data were erased. */
function actionsOn(actor: Actor, person: PersonDto): readonly string[] {
  if (person.erased) return [];
  return allowedActions(actor, { type: 'system' }).filter((action) => action.startsWith('manage-'));
}
