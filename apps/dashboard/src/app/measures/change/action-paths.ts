import type { Action } from '@wegmarke/domain';

/** Everything that is decided or judged on a measure, by the end of its address. */
export const ACTION_PATHS = {
  plantermin: 'rebaseline',
  'schritt-ergaenzen': 'add-milestone',
  'schritt-entfallen': 'drop-milestone',
  ziel: 'change-goal',
  aktionsfeld: 'change-field',
  art: 'change-kind',
  federfuehrung: 'hand-over-lead-by-decree',
  teilen: 'split-measure',
  zusammenfuehren: 'merge-measures',
  ersetzen: 'replace-measure',
  wiederaufnehmen: 'resume-measure',
  streichen: 'cancel-measure',
  sicht: 'set-coordinator-view',
  'umsetzung-bestaetigen': 'confirm-implemented',
  'umsetzung-zuruecknehmen': 'reopen-implemented',
  'federfuehrung-anbieten': 'offer-lead',
} as const satisfies Readonly<Record<string, Action>>;

export type ActionPath = keyof typeof ACTION_PATHS;
export type MeasureAction = (typeof ACTION_PATHS)[ActionPath];

/** Said by the coordination or agreed between ministries: no document number. */
const WITHOUT_DOCUMENT: readonly MeasureAction[] = [
  'set-coordinator-view',
  'confirm-implemented',
  'reopen-implemented',
  'offer-lead',
];

export const isDecision = (action: MeasureAction): boolean => !WITHOUT_DOCUMENT.includes(action);

export const isActionPath = (path: string): path is ActionPath => Object.hasOwn(ACTION_PATHS, path);
