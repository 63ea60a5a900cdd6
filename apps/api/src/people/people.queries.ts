import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { PersonDto } from './people.dto';

const PERSON = `
  select p.id, p.version, p.display_name as "displayName", p.email, p.language, p.demo,
         p.disabled_at is not null as disabled, p.erased_at is not null as erased,
         coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'strategy', g.strategy, 'ministry', g.ministry,
             'source', g.source) order by g.role, g.strategy, g.ministry)
           from person_grant g where g.person_id = p.id), '[]') as roles,
         coalesce((select jsonb_agg(jsonb_build_object('deputyId', d.deputy_id, 'displayName', o.display_name,
             'fromOn', d.from_on, 'toOn', d.to_on) order by d.from_on, d.deputy_id)
           from person_deputy d join person o on o.id = d.deputy_id where d.person_id = p.id), '[]') as deputies
    from person p`;

/** Everybody the installation knows, with roles and deputies. */
@Injectable()
export class PeopleQueries {
  constructor(private readonly database: Database) {}

  /** In the order of their names; those whose data were erased come last. */
  list(search: string | null): Promise<PersonDto[]> {
    return this.database.query<PersonDto>(
      `${PERSON} where $1::text is null or plain(concat_ws(' ', p.id, p.display_name, p.email)) like '%' || plain($1) || '%'
        order by p.erased_at is not null, plain(p.display_name), p.id`,
      [search && search.replace(/[\\%_]/g, '\\$&')],
    );
  }

  async find(id: string): Promise<PersonDto | null> {
    const [person] = await this.database.query<PersonDto>(`${PERSON} where p.id = $1`, [id]);
    return person ?? null;
  }
}
