/** Faults of the database itself, told apart so that a caller can say what helps. */
export type DatabaseFault = 'unavailable' | 'full' | 'contention';

const FAULT_OF_SQLSTATE: Readonly<Record<string, DatabaseFault>> = {
  '53100': 'full',
  '53200': 'unavailable',
  '53300': 'unavailable',
  '57014': 'unavailable',
  '57P01': 'unavailable',
  '57P02': 'unavailable',
  '57P03': 'unavailable',
  '40001': 'contention',
  '40P01': 'contention',
  '55P03': 'contention',
};
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE', 'EAI_AGAIN', 'EHOSTUNREACH']);
// The pool reports these without a code.
const POOL_SENTENCES =
  /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error/;

/** Which fault an error of a query means; null when the database did its work and the statement was wrong. */
export function databaseFaultOf(error: unknown): DatabaseFault | null {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as { code?: unknown };
    if (code === 'ENOSPC') return 'full';
    if (typeof code === 'string') {
      if (NETWORK.has(code) || code.startsWith('08')) return 'unavailable';
      const fault = FAULT_OF_SQLSTATE[code];
      if (fault) return fault;
    }
    if (POOL_SENTENCES.test(cause.message)) return 'unavailable';
  }
  return null;
}
