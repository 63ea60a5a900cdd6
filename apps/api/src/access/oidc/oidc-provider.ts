import { Injectable } from '@nestjs/common';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  type Configuration,
  discovery,
  fetchUserInfo,
} from 'openid-client';
import { Config } from '../../platform/config';
import type { Claims } from './roles-of-claims';

const SCOPE = 'openid profile email';

/** What an attempt to sign in must be recognised by when the provider sends the person back. */
export interface SignInSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

export interface ProvenPerson {
  readonly issuer: string;
  readonly subject: string;
  readonly claims: Claims;
  readonly idToken: string;
}

/** The house's identity provider (OpenID Connect, code flow with PKCE). */
@Injectable()
export class OidcProvider {
  private discovered: Promise<Configuration> | null = null;

  constructor(private readonly config: Config) {}

  get callbackUrl(): string {
    return new URL('/api/session/oidc/callback', this.publicUrl).href;
  }

  /** Where the person signs in. */
  async signInUrl({ state, nonce, codeVerifier }: SignInSecrets): Promise<string> {
    const provider = await this.discover();
    return buildAuthorizationUrl(provider, {
      redirect_uri: this.callbackUrl,
      scope: SCOPE,
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
    }).href;
  }

  /**
   * Exchanges the code for the provider's word on who it is. Signature, issuer, audience, age, state and nonce are
   * checked by the library; it throws when one of them is wrong.
   * @param query what the provider appended to the address of the callback
   */
  async prove(query: string, { state, nonce, codeVerifier }: SignInSecrets): Promise<ProvenPerson> {
    const provider = await this.discover();
    const tokens = await authorizationCodeGrant(provider, new URL(`${this.callbackUrl}?${query}`), {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: codeVerifier,
      idTokenExpected: true,
    });
    const idToken = tokens.claims();
    if (!idToken || !tokens.id_token) throw new Error('the provider answered no id token');
    // Many providers keep groups and mail out of the token and tell them when asked.
    const more = provider.serverMetadata().userinfo_endpoint
      ? await fetchUserInfo(provider, tokens.access_token, idToken.sub)
      : {};
    return { issuer: idToken.iss, subject: idToken.sub, claims: { ...more, ...idToken }, idToken: tokens.id_token };
  }

  /** Where the person signs out of the provider; null when it is out of reach or has no such page. */
  async logoutUrl(idToken: string): Promise<string | null> {
    if (!this.config.oidc) return null;
    const provider = await this.discover().catch(() => null);
    if (!provider?.serverMetadata().end_session_endpoint) return null;
    return buildEndSessionUrl(provider, {
      id_token_hint: idToken,
      post_logout_redirect_uri: new URL('/', this.publicUrl).href,
    }).href;
  }

  /** Asked when first needed and again after a failure: a provider that is down stops no start. */
  private discover(): Promise<Configuration> {
    this.discovered ??= this.read().catch((error: unknown) => {
      this.discovered = null;
      throw error;
    });
    return this.discovered;
  }

  private read(): Promise<Configuration> {
    const { oidc } = this.config;
    if (!oidc) throw new Error('no identity provider is configured');
    const issuer = new URL(oidc.issuer);
    // Plain http is for trials; the configuration refuses it in production.
    const execute = issuer.protocol === 'http:' ? [allowInsecureRequests] : [];
    return discovery(issuer, oidc.clientId, oidc.clientSecret, undefined, { execute });
  }

  private get publicUrl(): string {
    return this.config.publicUrl ?? '';
  }
}
