import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';

export const CLIENT = { id: 'wegmarke', secret: 'only-for-this-check' } as const;

/** What the provider knows of a person. */
export type KnownClaims = Readonly<Record<string, unknown>>;

export interface TestProvider {
  readonly issuer: string;
  /** Whoever comes next signs in as this person. */
  signInAs(subject: string, claims: KnownClaims): void;
  close(): Promise<void>;
}

/** A real OpenID Connect provider on a free port. It signs in whoever comes without asking, and asks for no consent. */
export async function startTestProvider(publicUrl: string): Promise<TestProvider> {
  const people = new Map<string, KnownClaims>();
  let next = '';
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, configurationFor(publicUrl, people));
  const answer = provider.callback();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response);
    void provider.interactionFinished(request, response, { login: { accountId: next } });
  });
  return {
    issuer,
    signInAs: (subject, claims) => {
      next = subject;
      people.set(subject, claims);
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function configurationFor(publicUrl: string, people: ReadonlyMap<string, KnownClaims>): Configuration {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [new URL('/api/session/oidc/callback', publicUrl).href],
        post_logout_redirect_uris: [new URL('/', publicUrl).href],
      },
    ],
    claims: { openid: ['sub'], profile: ['name', 'locale', 'groups'], email: ['email'] },
    findAccount: (_, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, ...people.get(accountId) }),
    }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        accountId: oidc.session?.accountId ?? '',
        clientId: oidc.client?.clientId ?? '',
      });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    cookies: { keys: ['only-for-this-check'] },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig' }] },
    ttl: { AccessToken: 60, IdToken: 60, Interaction: 60, Session: 60, Grant: 60 },
  };
}

/** A browser that follows the provider's redirects and answers with the first address that leads away from it. */
export async function goThroughProvider(url: string, issuer: string): Promise<string> {
  const cookies = new Map<string, string>();
  let address = url;
  while (address.startsWith(issuer)) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(address, { redirect: 'manual', headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = set.split(';')[0]?.split('=') ?? [];
      cookies.set(name, value);
    }
    const next = answer.headers.get('location');
    if (next === null) throw new Error(`the provider stopped at ${address}: ${answer.status} ${await answer.text()}`);
    address = new URL(next, address).href;
  }
  return address;
}
