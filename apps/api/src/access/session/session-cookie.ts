import { fastifyCookie } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../platform/config';

/**
 * A cookie of ours. On https its name begins with `__Host-`: browsers then take it from this very host alone, encrypted
 * and for the whole path, so that no neighbour under the same domain can plant one.
 */
export class OwnCookie {
  readonly named: string;

  constructor(
    private readonly config: Config,
    name: string,
  ) {
    this.named = config.isHttps ? `__Host-${name}` : name;
  }

  read(request: FastifyRequest): string | null {
    const header = request.headers.cookie;
    return header ? (fastifyCookie.parse(header)[this.named] ?? null) : null;
  }

  /** Without a last day: the browser forgets it with its window, the server after the session's limits. */
  set(reply: FastifyReply, value: string): void {
    void reply.header('set-cookie', fastifyCookie.serialize(this.named, value, this.options));
  }

  clear(reply: FastifyReply): void {
    void reply.header('set-cookie', fastifyCookie.serialize(this.named, '', { ...this.options, maxAge: 0 }));
  }

  private get options() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.config.isHttps } as const;
  }
}

export const sessionCookie = (config: Config): OwnCookie => new OwnCookie(config, 'wegmarke');
