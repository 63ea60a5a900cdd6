import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { Language, LocalDate, StrategyKey } from '@wegmarke/domain';
import { type ArrivalPlan, PERSON_ALONE } from '../arrival/arrival-plan';
import type { GrantRow } from '../people/grant-row';

export interface SessionRow {
  /** Answers of the arrival plan; null where it asks nothing or nothing was found. */
  revision: string | null;
  strategy: StrategyKey | null;
  person_id: string;
  display_name: string;
  language: Language;
  /** Milliseconds since 1970. */
  seen_at: number;
  expires_at: number;
  disabled: boolean;
  /** In no order, as everything below. */
  grants: GrantRow[];
  deputised: { person: string; from: LocalDate; to: LocalDate | null; grants: GrantRow[] }[];
}

const GRANTS_OF = (person: string): string => `
  (select coalesce(json_agg(json_build_object('role', role, 'strategy', strategy, 'ministry', ministry)), '[]')
   from person_grant where person_id = ${person})`;

const MILLISECONDS = (instant: string): string => `(date_part('epoch', ${instant}) * 1000)::bigint`;

/**
 * Who is behind a session, and with which grants at this moment. Nothing is sorted: PostgreSQL takes longer to begin
 * sorting than to find these few rows.
 */
const sessionBy = (id: string): string => `
  select s.person_id, ${MILLISECONDS('s.seen_at')} as seen_at, ${MILLISECONDS('s.expires_at')} as expires_at,
         p.display_name, p.language,
         p.disabled_at is not null or p.erased_at is not null as disabled,
         ${GRANTS_OF('p.id')} as grants,
         (select coalesce(json_agg(json_build_object('person', d.person_id, 'from', d.from_on, 'to', d.to_on,
                                                     'grants', ${GRANTS_OF('d.person_id')})), '[]')
          from person_deputy d join person o on o.id = d.person_id
          where d.deputy_id = p.id and o.disabled_at is null and o.erased_at is null) as deputised
  from session s join person p on p.id = s.person_id
  where s.id = ${id}`;

/**
 * Everything that must be known of a request before its route runs, in one statement: every request pays for this look-up,
 * so a second round trip would cost an unchanged answer half its speed. The questions of the plan stand beside the person
 * and never decide who it is; without a session nothing is answered at all. It comes back as
 * one value, because the driver prepares and converts every column anew with every answer.
 */
function statementOf({ parameter, revision, strategy }: ArrivalPlan): string {
  const session = sessionBy(parameter === null ? '$1' : '$2');
  return `select row_to_json(arrival) as arrival
          from (select person.*, (${revision ?? 'select null'})::text as revision,
                       (${strategy ?? 'select null'}) as strategy
                from (${session}) person) arrival`;
}

interface Statement {
  readonly name: string;
  readonly sql: string;
}

@Injectable()
export class SessionsQueries {
  private readonly statements = new Map<ArrivalPlan, Statement>();

  constructor(private readonly database: Database) {}

  /** @param value of the plan's parameter */
  async find(id: string, plan: ArrivalPlan = PERSON_ALONE, value: string | null = null): Promise<SessionRow | null> {
    const values = plan.parameter === null ? [id] : [value, id];
    const { name, sql } = this.statement(plan);
    const [row] = await this.database.prepared<{ arrival: SessionRow }>(name, sql, values);
    return row?.arrival ?? null;
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

  private statement(plan: ArrivalPlan): Statement {
    const known = this.statements.get(plan);
    if (known !== undefined) return known;
    const statement = { name: `arrival_${plan.name}`, sql: statementOf(plan) };
    this.statements.set(plan, statement);
    return statement;
  }
}
