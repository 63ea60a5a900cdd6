import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { placesOf } from './place-of';
import { Refusal } from './refusal';

/** Deeper than any input of ours; a bottomless one would exhaust the stack of whoever walks it. */
const DEEPEST = 32;

/**
 * Checks the shape of every DTO: unknown names are refused, known ones converted. Meaning (a due day after the
 * start) is the domain's matter.
 */
@Injectable()
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      exceptionFactory: (errors: ValidationError[]) => new InvalidShape(errors),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body') refuseUnstorable(value);
    try {
      return await super.transform(value, metadata);
    } catch (error) {
      if (!(error instanceof InvalidShape)) throw error;
      const unknownCode = metadata.type === 'body' ? 'unknown-field' : 'unknown-parameter';
      const places = placesOf(error.errors, unknownCode, metadata.type === 'query' ? '/query' : '');
      const onlyUnknown = places.every(({ code }) => code === 'unknown-parameter');
      throw new Refusal(onlyUnknown && places.length > 0 ? 'unknown-parameter' : 'invalid-input', places);
    }
  }
}

class InvalidShape extends Error {
  constructor(readonly errors: readonly ValidationError[]) {
    super('invalid shape');
  }
}

/** Level by level, because recursion is what it protects from. */
function refuseUnstorable(value: unknown): void {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) throw new Refusal('invalid-input', [{ pointer: '', code: 'too-deep' }]);
    if (level.some(isBrokenText)) throw new Refusal('invalid-input', [{ pointer: '', code: 'broken-text' }]);
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
}

/** NUL and half characters: JSON can write them, PostgreSQL cannot keep them. */
const BROKEN = /\0|\p{Surrogate}/u;

function isBrokenText(value: unknown): boolean {
  return typeof value === 'string' && BROKEN.test(value);
}
