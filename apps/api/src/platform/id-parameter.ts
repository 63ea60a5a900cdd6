import { Param, ParseUUIDPipe } from '@nestjs/common';
import { Refusal } from './problem/refusal';

const isUuid = new ParseUUIDPipe({
  exceptionFactory: () => new Refusal('invalid-input', [{ pointer: '/path/id', code: 'is-uuid' }]),
});

/** The id in the path. What is no UUID cannot be read (400), and the answer says where. */
export const IdParameter = (): ParameterDecorator => Param('id', isUuid);
