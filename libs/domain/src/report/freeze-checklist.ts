import { DomainError } from '../errors/domain-error';
import type { MinistryKey } from '../vocabulary/keys';
import type { Language } from '../vocabulary/localized-text';
import type { ConsentState, MinistryConsent } from './report-consent';
import type { TranslationState } from './translation';

/** In the order of the dialog: what blocks stands first. */
export const FREEZE_CHECKLIST_CODES = [
  'consent-commented',
  'consent-open',
  'consent-outdated',
  'text-empty',
  'translation-missing',
  'translation-outdated',
  'numbers-disagree',
] as const;
export type FreezeChecklistCode = (typeof FREEZE_CHECKLIST_CODES)[number];

/**
 * One line of the freeze dialog. Only an objection that was raised to the present text blocks; silence, a missing
 * translation or an empty text is said, and the report can be frozen nevertheless.
 */
export interface FreezeChecklistItem {
  readonly code: FreezeChecklistCode;
  readonly ok: boolean;
  readonly blocking: boolean;
  /** `count`, and what it counts: `ministries` (keys) or `parts`. */
  readonly params: Readonly<Record<string, number | readonly string[]>>;
}

export interface FreezeChecklist {
  readonly ready: boolean;
  readonly items: readonly FreezeChecklistItem[];
}

export interface BeforeFreeze {
  /** Empty while no consent was asked for. */
  readonly consents: readonly MinistryConsent[];
  readonly texts: readonly {
    readonly part: string;
    /** Neither language holds anything. */
    readonly empty: boolean;
    readonly translation: TranslationState;
  }[];
  /** Parts with numbers in edited sentences that the data no longer says. */
  readonly disagreements: readonly { readonly part: string; readonly language: Language }[];
}

/** What to look at before a report becomes final. */
export function freezeChecklist({ consents, texts, disagreements }: BeforeFreeze): FreezeChecklist {
  const inState = (wanted: ConsentState): MinistryKey[] =>
    consents.flatMap(({ ministry, state }) => (state === wanted ? [ministry] : []));
  const partsWith = (matches: (text: BeforeFreeze['texts'][number]) => boolean): string[] =>
    texts.filter(matches).map(({ part }) => part);
  const items: readonly FreezeChecklistItem[] = [
    { ...listed('consent-commented', 'ministries', inState('commented')), blocking: true },
    listed('consent-open', 'ministries', inState('open')),
    listed('consent-outdated', 'ministries', inState('outdated')),
    listed(
      'text-empty',
      'parts',
      partsWith(({ empty }) => empty),
    ),
    listed(
      'translation-missing',
      'parts',
      partsWith(({ empty, translation }) => !empty && translation === 'missing'),
    ),
    listed(
      'translation-outdated',
      'parts',
      partsWith(({ translation }) => translation.startsWith('outdated')),
    ),
    listed('numbers-disagree', 'parts', [...new Set(disagreements.map(({ part }) => part))]),
  ];
  return { ready: items.every(({ ok, blocking }) => ok || !blocking), items };
}

/** @throws DomainError `freeze-blocked` naming the ministries whose objections are open */
export function refuseFreeze(checklist: FreezeChecklist): void {
  const blocker = checklist.items.find(({ ok, blocking }) => !ok && blocking);
  if (blocker) throw new DomainError('freeze-blocked', blocker.params);
}

function listed(code: FreezeChecklistCode, what: 'ministries' | 'parts', keys: readonly string[]): FreezeChecklistItem {
  return { code, ok: keys.length === 0, blocking: false, params: { count: keys.length, [what]: keys } };
}
