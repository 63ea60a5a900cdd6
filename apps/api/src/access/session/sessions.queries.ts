import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { Language, LocalDate, StrategyKey } from '@wegmarke/domain';
import { type ArrivalPlan, PERSON_ALONE } from '../arrival/arrival-plan';
import type { GrantRow } from '../people/grant-row';

export interface SessionRow {
  /** Answers of the arrival plan; null where it asks nothing or nothing was found. */
  revision: string | null;
  strategy: StrategyKey | null;
  id: string;
  person_id: string;
  display_name: string;
  language: Language;
  seen_at: Date;
  expires_at: Date;
  disabled: boolean;
  grants: GrantRow[];
  deputised: { person: string; from: LocalDate; to: LocalDate | null; grants: GrantRow[] }[];
}

const GRANTS_OF = (person: string): string => `
  (select coalesce(jsonb_agg(jsonb_build_object('role', role, 'strategy', strategy, 'ministry', ministry)
                             order by role, strategy, ministry), '[]')
   from person_grant where person_id = ${person})`;

/** Who is behind a session, and with which grants at this moment. */
const sessionBy = (id: string): string => `
  select s.id, s.person_id, s.seen_at, s.expires_at, p.display_name, p.language,
         p.disabled_at is not null or p.erased_at is not null as disabled,
         ${GRANTS_OF('p.id')} as grants,
         (select coalesce(jsonb_agg(jsonb_build_object('person', d.person_id, 'from', d.from_on, 'to', d.to_on,
                                                       'grants', ${GRANTS_OF('d.person_id')}) order by d.person_id), '[]')
          from person_deputy d join person o on o.id = d.person_id
          where d.deputy_id = p.id and o.disabled_at is null and o.erased_at is null) as deputised
  from session s join person p on p.id = s.person_id
  where s.id = ${id}`;

/**
 * Everything that must be known of a request before its route runs, in one statement: every request pays for this look-up,
 * so a second round trip would cost an unchanged answer half its speed. The questions of the plan stand beside the person
 * and never decide who it is; without a session nothing is answered at all.
 */
function statementOf({ parameter, revision, strategy }: ArrivalPlan): string {
  const session = sessionBy(parameter === null ? '$1' : '$2');
  return `select person.*, (${revision ?? 'select null'})::text as revision, (${strategy ?? 'select null'}) as strategy
          from (${session}) person`;
}

@Injectable()
export class SessionsQueries {
  private readonly statements = new Map<ArrivalPlan, string>();

  constructor(private readonly database: Database) {}

  /** @param value of the plan's parameter */
  async find(id: string, plan: ArrivalPlan = PERSON_ALONE, value: string | null = null): Promise<SessionRow | null> {
    const values = plan.parameter === null ? [id] : [value, id];
    const [row] = await this.database.prepared<SessionRow>(`arrival_${plan.name}`, this.statement(plan), values);
    return row ?? null;
  }

  async insert(id: string, personId: string, now: Date, expiresAt: Date, idToken: string | null): Promise<void> {
    await this.database.query(
      `insert into session (id, person_id, created_at, seen_at, expires_at, id_token) values ($1, $2, $3, $3, $4, $5)`,
      [id, personId, now, expiresAt, idToken],
    );
  }

  async seen(id: string, now: Date): Promise<void> {
    await this.database.query('update session set seen_at = $2 where id = $1 and seen_at < $2', [id, now]);
  }

  /** The identity provider's word on who signed in, to be shown when signing out there. */
  async idTokenOf(id: string): Promise<string | null> {
    const rows = await this.database.query<{ id_token: string | null }>('select id_token from session where id = $1', [
      id,
    ]);
    return rows[0]?.id_token ?? null;
  }

  async remove(id: string): Promise<void> {
    await this.database.query('delete from session where id = $1', [id]);
  }

  async removeOver(now: Date, idleSince: Date): Promise<void> {
    await this.database.query('delete from session where expires_at <= $1 or seen_at <= $2', [now, idleSince]);
  }

  private statement(plan: ArrivalPlan): string {
    const known = this.statements.get(plan);
    if (known !== undefined) return known;
    const statement = statementOf(plan);
    this.statements.set(plan, statement);
    return statement;
  }
}
