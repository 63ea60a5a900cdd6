import type { DomainError } from '@wegmarke/domain';
import type { Language } from '../language';
import type { InputError, Sentence } from './problem';

/** The words for a refusal of the domain. */
export function domainSentence(code: string, _data: DomainError['data'], language: Language): Sentence {
  return language === 'de' ? { title: 'Nicht möglich', detail: code } : { title: 'Impossible', detail: code };
}

/** The single wrong fields of a refusal, where the domain named them. */
export function domainErrors(_error: DomainError, _language: Language): InputError[] {
  return [];
}
