import { HttpException } from '@nestjs/common';
import { databaseFaultOf, type DatabaseFault } from '@wegmarke/database';
import { DomainError, type Language } from '@wegmarke/domain';
import { problemSentence } from '@wegmarke/wording';
import { currentVersionOf, domainErrors } from './domain-sentence';
import { statusOf } from './domain-status';
import { type InputError, type Problem, problemUrn } from './problem';
import { Refusal, REFUSAL_STATUS, type RefusalCode, type WrongPlace } from './refusal';
import { ANY_PLACE, PLACE_SENTENCES, REFUSAL_SENTENCES } from './refusal-sentences';

const REFUSAL_OF_FAULT: Readonly<Record<DatabaseFault, RefusalCode>> = {
  unavailable: 'database-unavailable',
  full: 'storage-full',
  contention: 'try-again',
};

/** Refusals of Fastify and Nest before a route is reached, by their status. */
const REFUSAL_OF_STATUS: Readonly<Record<number, RefusalCode>> = {
  403: 'cross-site-refused',
  404: 'not-found',
  413: 'body-too-large',
  414: 'malformed-request',
  415: 'media-type-unknown',
  429: 'too-many-requests',
};

/** What a reader is told about any error. Whatever is not known to be harmless is told without detail. */
export function describeError(error: unknown, language: Language, instance: string): Problem {
  if (error instanceof DomainError) return describeDomainError(error, language, instance);
  const refusal = error instanceof Refusal ? error : new Refusal(refusalCodeOf(error));
  return describeRefusal(refusal.code, refusal.places, language, instance);
}

/** True for errors nobody expected: they are logged with their stack. */
export function isUnexpected(error: unknown): boolean {
  return !(error instanceof DomainError) && !(error instanceof Refusal) && refusalCodeOf(error) === 'internal-error';
}

function describeDomainError(error: DomainError, language: Language, instance: string): Problem {
  const { title, detail } = problemSentence(error.code, error.data, language);
  const errors = domainErrors(error, language);
  const base = { type: problemUrn(error.code), title, status: statusOf(error), detail, instance, code: error.code };
  const current = currentVersionOf(error);
  return { ...base, ...(errors.length > 0 ? { errors } : {}), ...(current ? { current } : {}) };
}

function describeRefusal(
  code: RefusalCode,
  places: readonly WrongPlace[],
  language: Language,
  instance: string,
): Problem {
  const { title, detail } = REFUSAL_SENTENCES[code][language];
  const base = { type: problemUrn(code), title, status: REFUSAL_STATUS[code], detail, instance, code };
  return places.length > 0 ? { ...base, errors: places.map((place) => inputError(place, language)) } : base;
}

function inputError({ pointer, code }: WrongPlace, language: Language): InputError {
  return { pointer, code, detail: (PLACE_SENTENCES[code] ?? ANY_PLACE)[language] };
}

function refusalCodeOf(error: unknown): RefusalCode {
  const fault = databaseFaultOf(error);
  if (fault) return REFUSAL_OF_FAULT[fault];
  const status = clientStatusOf(error);
  if (status === null) return 'internal-error';
  return REFUSAL_OF_STATUS[status] ?? 'malformed-request';
}

/** The 4xx status Nest or Fastify gave the error; null when it is not the client's doing. */
function clientStatusOf(error: unknown): number | null {
  if (error instanceof HttpException) return asClientStatus(error.getStatus());
  if (!(error instanceof Error)) return null;
  return asClientStatus((error as { statusCode?: unknown }).statusCode);
}

function asClientStatus(status: unknown): number | null {
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}
