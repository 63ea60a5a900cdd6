import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../problem/refusal';

const VERSION_TAG = /^(?:W\/)?"v(\d{1,9})"$/;

/** `ETag` of a single resource; for `If-Match` only. */
export const versionTag = (version: number): string => `"v${version}"`;

/**
 * The version a change starts from, out of `If-Match`.
 * @throws Refusal `version-missing` (428) without the header, `version-stale` (412) when it names no version of ours
 */
export function expectedVersion(ifMatch: string | undefined): number {
  if (!ifMatch) throw new Refusal('version-missing');
  const version = VERSION_TAG.exec(ifMatch.trim())?.[1];
  if (version === undefined) throw new Refusal('version-stale');
  return Number(version);
}

/** The expected version as a route parameter. */
export const ExpectedVersion = createParamDecorator((_: unknown, context: ExecutionContext): number =>
  expectedVersion(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);
