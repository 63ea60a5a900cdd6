import { DomainError } from '@wegmarke/domain';

export interface Refusal {
  readonly code: string;
  readonly pointer: unknown;
}

/** The code of the refusal and the field to blame; `null` when nothing was refused. Any other error is thrown on. */
export function refusalOf(act: () => unknown): Refusal | null {
  try {
    act();
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { code: error.code, pointer: error.data['pointer'] };
  }
}
