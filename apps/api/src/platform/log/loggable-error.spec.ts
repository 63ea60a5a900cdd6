import { loggableError } from './loggable-error';

describe('an error in the log', () => {
  it('keeps kind, message, place and cause', () => {
    const error = new RangeError('too many', { cause: new TypeError('wrong kind') });
    expect(loggableError(error)).toMatchObject({
      type: 'RangeError',
      message: 'too many',
      stack: expect.stringMatching(/^\s+at /),
      cause: { type: 'TypeError', message: 'wrong kind' },
    });
  });

  it('keeps what a driver says of the place, and nothing of statement, parameters or row', () => {
    const error = Object.assign(new Error('duplicate key value violates unique constraint "measure_code"'), {
      code: '23505',
      constraint: 'measure_code',
      table: 'measure',
      detail: 'Key (code)=(planted) already exists.',
      query: 'insert into measure values (planted)',
      parameters: ['planted'],
      driverError: { detail: 'planted' },
    });
    expect(loggableError(error)).toMatchObject({ code: '23505', constraint: 'measure_code', table: 'measure' });
    expect(JSON.stringify(loggableError(error))).not.toContain('planted');
  });

  it('withholds a message that repeats the refused value', () => {
    const error = Object.assign(new Error('invalid input syntax for type uuid: "planted"'), { code: '22P02' });
    expect(JSON.stringify(loggableError(error))).not.toContain('planted');
  });

  it('says nothing of a value thrown that is no error, and ends in a circle of causes', () => {
    expect(loggableError('planted')).toEqual({ type: 'string', message: '(not an error)', stack: '' });
    const circle: Error & { cause?: unknown } = new Error('circle');
    circle.cause = circle;
    expect(loggableError(circle).type).toBe('Error');
  });
});
