import type { FastifyRequest } from 'fastify';
import { describeRoute } from './route-config';

interface OpenRoute {
  readonly open?: boolean;
}

/** Marks a route that answers without a session. Every other route below `/api` needs one. */
export const Open = (): MethodDecorator => {
  const config: OpenRoute = { open: true };
  return describeRoute(config);
};

/** What is outside `/api` is the dashboard itself; an address that nothing answers says so to everybody. */
export function needsSession({ routeOptions: { config, url } }: FastifyRequest): boolean {
  return url !== undefined && url.startsWith('/api/') && (config as OpenRoute).open !== true;
}
