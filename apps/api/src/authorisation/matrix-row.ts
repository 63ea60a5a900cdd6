import { PERSONAS, personasOf, type Persona, type Who } from './personas';

/** What a door answers: it opens, or why not. 409 only where nothing but the state of the subject forbids. */
export type Outcome = 'ok' | 401 | 403 | 404 | 409;

/** One line of the matrix: an operation of the contract on a subject in a state, and what becomes of whoever asks. */
export interface Row {
  readonly operation: string;
  readonly on: string;
  readonly ok?: Who;
  readonly 401?: Who;
  readonly 403?: Who;
  readonly 404?: Who;
  readonly 409?: Who;
}

export type Answers = Omit<Row, 'operation' | 'on'>;

const OUTCOMES = ['ok', 401, 403, 404, 409] as const;

/** A line of a door that asks everybody to sign in first, which is all but a few. */
export function row(operation: string, on: string, answers: Answers): Row {
  return { operation, on, 401: 'signed-out', ...answers };
}

/** Every persona with what is expected. @throws Error where somebody is forgotten, or named for two different answers */
export function cellsOf(line: Row): ReadonlyMap<Persona, Outcome> {
  const cells = new Map<Persona, Outcome>();
  for (const outcome of OUTCOMES) {
    const who = line[outcome];
    for (const persona of who === undefined ? [] : personasOf(who)) {
      const known = cells.get(persona);
      if (known !== undefined && known !== outcome) throw new Error(`${nameOf(line)}: ${persona} is named twice`);
      cells.set(persona, outcome);
    }
  }
  const forgotten = PERSONAS.filter((persona) => !cells.has(persona));
  if (forgotten.length > 0) throw new Error(`${nameOf(line)}: nothing is expected for ${forgotten.join(', ')}`);
  return cells;
}

export const nameOf = ({ operation, on }: Row): string => `${operation} on ${on}`;
