import { inject } from '@angular/core';
import type { PersonRole } from '@wegmarke/api-client';
import { LANGUAGE } from '@wegmarke/ui';
import { capitalized, ROLE_WORDS } from '@wegmarke/wording';
import { MinistryNames } from '../ministry-names';

/** Says a role with its reach: `Fachreferat VM`, `Koordination Partnerschafts-Konzeption`. Reactive; call it where `inject()` may be called. */
export function injectGrantText(): (grant: Pick<PersonRole, 'role' | 'strategy' | 'ministry'>) => string {
  const [names, language] = [inject(MinistryNames), inject(LANGUAGE)];
  return ({ role, strategy, ministry }) => {
    const reach = ministry !== null ? names.abbrOf(ministry) : strategy !== null ? names.titleOf(strategy) : '';
    return [capitalized(ROLE_WORDS[language()][role]), reach].filter(Boolean).join(' ');
  };
}
