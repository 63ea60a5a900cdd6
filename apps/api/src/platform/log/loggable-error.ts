/** What the log keeps of an error: enough to find the fault, nothing of what people typed. */
export interface LoggableError {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly table?: string;
  readonly cause?: LoggableError;
}

/** Messages of SQLSTATE class 22 (data exception) repeat the value that was refused. */
const REPEATS_THE_VALUE = /^22/;
const HIDDEN = '(message withheld: it repeats a value)';
const DEEPEST_CAUSE = 5;

/**
 * Driver errors carry the statement, its parameters and the row's values as properties; only named ones are taken
 * over, so that no such property ever reaches the log.
 */
export function loggableError(error: unknown, depth = 0): LoggableError {
  if (!(error instanceof Error)) return { type: typeof error, message: '(not an error)', stack: '' };
  const { code, constraint, table } = error as { code?: unknown; constraint?: unknown; table?: unknown };
  const withheld = typeof code === 'string' && REPEATS_THE_VALUE.test(code);
  return {
    type: error.constructor.name,
    message: withheld ? HIDDEN : error.message,
    stack: framesOf(error),
    ...textual({ code, constraint, table }),
    ...(error.cause !== undefined && depth < DEEPEST_CAUSE && { cause: loggableError(error.cause, depth + 1) }),
  };
}

/** The stack without its first lines, which repeat the message. */
function framesOf({ stack = '' }: Error): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}

function textual(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
