import { Injectable } from '@nestjs/common';
import {
  actorOn,
  deputisedOn,
  type Actor,
  type DeputisedGrants,
  type Language,
  type RoleGrant,
  type StrategyKey,
} from '@wegmarke/domain';
import { Clock } from '../../platform/clock';
import { Config } from '../../platform/config';
import { type ArrivalPlan, PERSON_ALONE } from '../arrival/arrival-plan';
import { grantOf, type GrantRow } from '../people/grant-row';
import { minutesAfter, SessionClock } from './session-clock';
import { hashOfToken, newToken } from './session-token';
import { type SessionRow, SessionsQueries } from './sessions.queries';

/** Somebody who is signed in, as known at this request. */
export interface Session {
  /** Hash of the cookie's secret. */
  readonly id: string;
  readonly person: { readonly id: string; readonly displayName: string; readonly language: Language };
  readonly grants: readonly RoleGrant[];
  /** Held today as the deputy of somebody else. */
  readonly deputised: readonly DeputisedGrants[];
  readonly actor: Actor;
  /** When it ends if no further request comes. */
  readonly expiresAt: Date;
}

/** A session with what its request must know beside. */
export interface Arrival {
  readonly session: Session;
  /** Of the aggregate that is asked for; null where the route is none, or where there is nothing it belongs to. */
  readonly revision: string | null;
  /** To which the content belongs that the address names by id; null where there is none. */
  readonly strategy: StrategyKey | null;
}

/** Sorts after every key. */
const LAST = '~';

/** A request tells the table that the session is in use at most this often. */
const SEEN_MINUTES = 1;

/** Who is signed in. Sessions lie in the database, so a restart signs nobody out and a second process knows them too. */
@Injectable()
export class Sessions {
  constructor(
    private readonly sessions: SessionsQueries,
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly time: SessionClock,
  ) {}

  /** Begins a session and answers the secret for the cookie. The one before, if any, ends: no id outlives a sign-in. */
  async start(personId: string, before: Session | null = null, idToken: string | null = null): Promise<string> {
    const now = this.time.now();
    const token = newToken();
    if (before) await this.sessions.remove(before.id);
    await this.sessions.removeOver(now, this.idleSince(now));
    const expiresAt = minutesAfter(now, this.config.sessionMinutes);
    await this.sessions.insert(hashOfToken(token), personId, now, expiresAt, idToken);
    return token;
  }

  /** The session of the cookie; null when it is unknown, over, or the person's access has been taken away. */
  async find(token: string): Promise<Session | null> {
    return (await this.arrive(token, PERSON_ALONE, null))?.session ?? null;
  }

  /** The same, with what the plan of a route asks beside; null likewise, and then nothing is told of the rest. */
  async arrive(token: string, plan: ArrivalPlan, value: string | null): Promise<Arrival | null> {
    const id = hashOfToken(token);
    const row = await this.sessions.find(id, plan, value);
    if (!row) return null;
    const now = this.time.now();
    if (row.disabled || row.expires_at <= now.getTime() || row.seen_at <= this.idleSince(now).getTime()) {
      await this.sessions.remove(id);
      return null;
    }
    if (row.seen_at <= minutesAfter(now, -SEEN_MINUTES).getTime()) await this.sessions.seen(id, now);
    return { session: this.sessionOf(id, row, now), revision: row.revision, strategy: row.strategy };
  }

  idTokenOf(session: Session): Promise<string | null> {
    return this.sessions.idTokenOf(session.id);
  }

  end(session: Session): Promise<void> {
    return this.sessions.remove(session.id);
  }

  private idleSince(now: Date): Date {
    return minutesAfter(now, -this.config.sessionIdleMinutes);
  }

  private sessionOf(id: string, row: SessionRow, now: Date): Session {
    const today = this.clock.today();
    const grants = grantsOf(row.grants);
    const deputised = deputisedOn(row.deputised.map(deputisedGrants).sort(byPerson), today);
    const idleOver = minutesAfter(now, this.config.sessionIdleMinutes);
    return {
      id,
      person: { id: row.person_id, displayName: row.display_name, language: row.language },
      grants,
      deputised,
      actor: actorOn(row.person_id, grants, deputised, today),
      expiresAt: new Date(Math.min(idleOver.getTime(), row.expires_at)),
    };
  }
}

function deputisedGrants({ person, from, to, grants }: SessionRow['deputised'][number]): DeputisedGrants {
  return { onBehalfOf: person, fromOn: from, toOn: to, grants: grantsOf(grants) };
}

/** By role, then by reach; a grant for all strategies or ministries comes after those for one. */
function grantsOf(rows: GrantRow[]): RoleGrant[] {
  return rows.sort((a, b) => compare(sortKeyOf(a), sortKeyOf(b))).map(grantOf);
}

const sortKeyOf = ({ role, strategy, ministry }: GrantRow): string =>
  [role, strategy ?? LAST, ministry ?? LAST].join(' ');
const byPerson = (a: DeputisedGrants, b: DeputisedGrants): number => compare(a.onBehalfOf, b.onBehalfOf);
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
