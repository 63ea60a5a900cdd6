import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { type LocalizedText, type RoleGrant, type StrategyKey } from '@wegmarke/domain';
import { Config } from '../platform/config';
import { DemoPeople } from './people/demo-people';
import { grantRowOf } from './people/grant-row';
import { mayRead } from './permit';
import type { HeldRoleDto, SessionDto, SignedInPersonDto } from './session.dto';
import type { Session } from './session/sessions';

const OIDC_START = '/api/session/oidc/start';

interface Readable {
  readonly key: StrategyKey;
  readonly title: LocalizedText;
}

/** Who is signed in and what there is to sign in with. */
@Injectable()
export class SessionAnswer {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
    private readonly demoPeople: DemoPeople,
  ) {}

  async of(session: Session | null): Promise<SessionDto> {
    const demo = this.config.authMode === 'demo';
    return {
      mode: this.config.authMode,
      person: session && personOf(session),
      expiresAt: session?.expiresAt.toISOString() ?? null,
      strategies: await this.strategiesFor(session, demo),
      demoPersons: demo ? await this.demoPeople.list() : [],
      signInUrl: demo ? null : OIDC_START,
    };
  }

  /** In the demo mode a visitor may become anybody, so the names of all strategies are no secret. */
  private async strategiesFor(session: Session | null, demo: boolean): Promise<Readable[]> {
    if (!session && !demo) return [];
    const all = await this.database.query<Readable>(
      `select key, jsonb_build_object('de', title_de, 'fr', title_fr) as title from strategy order by adopted_on, key`,
    );
    if (!session) return all;
    return all.filter(({ key }) => mayRead(session.actor, key));
  }
}

function personOf({ person, grants, deputised }: Session): SignedInPersonDto {
  const roles = [
    ...grants.map((grant) => heldRole(grant, null)),
    ...deputised.flatMap((other) => other.grants.map((grant) => heldRole(grant, other.onBehalfOf))),
  ];
  return { ...person, roles, ministries: [...new Set(roles.flatMap(({ ministry }) => ministry ?? []))] };
}

const heldRole = (grant: RoleGrant, onBehalfOf: string | null): HeldRoleDto => ({ ...grantRowOf(grant), onBehalfOf });
