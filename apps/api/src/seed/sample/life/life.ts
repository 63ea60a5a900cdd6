import type { Cause, Course, Effect, LocalizedText } from '@wegmarke/domain';
import type { DayText } from './day-text';

/**
 * What happens to one sample measure in the sample world, whether reported or not. Reports are made from it: each says
 * what was true on its as-of day. Days are written as text so that a life fits on a line.
 */
export interface Life {
  readonly kind: 'one_off' | 'permanent';
  /** First baseline of start and end, as entered on the day of planning. */
  readonly start: DayText | null;
  readonly end?: DayText;
  readonly prep?: DayText;
  readonly run?: DayText;
  readonly done?: DayText;
  /** Day of confirmation; by default some weeks after the report; `null`: not yet. */
  readonly confirmed?: DayText | null;
  readonly hold?: Hold;
  readonly dropped?: { readonly on: DayText; readonly reason: string };
  readonly steps: readonly Step[];
  /** Forecasts of the end. */
  readonly moves?: readonly Move[];
  /** New baselines of the end by decision. */
  readonly rebased?: readonly Rebase[];
  readonly effect?: { readonly from: DayText; readonly value: Effect };
  /** The ministry's own judgement where it differs from what its dates suggest. */
  readonly says?: { readonly from: DayText; readonly course: Course };
  /** Rounds without an answer. */
  readonly misses?: readonly string[];
  /** The open round of 2026: how far its answer is. */
  readonly latest?: 'accepted' | 'signed' | 'open';
  /** Reports in rounds only, never between them. */
  readonly quiet?: boolean;
  /** Every step in time: nothing unfavourable is invented about a public measure. */
  readonly steady?: boolean;
}

export interface Hold {
  readonly from: DayText;
  readonly redecideOn: DayText;
  /** Day on which work was taken up again. */
  readonly until?: DayText;
}

/** Known on a day: the forecast moves, for a cause. */
export interface Move {
  readonly on: DayText;
  readonly to: DayText;
  readonly cause: Cause;
}

export interface Rebase {
  readonly on: DayText;
  readonly to: DayText;
}

export interface Step {
  readonly what: StepKind;
  readonly by: DayText;
  /** Day reached; `auto`: near the baseline day where work has got that far; missing: open. */
  readonly at?: DayText | 'auto';
  readonly critical?: boolean;
  readonly moves?: readonly Move[];
}

export const STEP_TITLES = {
  concept: { de: 'Muster: Konzept abgestimmt', fr: 'Exemple\u00a0: projet concerté' },
  agreement: { de: 'Muster: Vereinbarung unterzeichnet', fr: 'Exemple\u00a0: convention signée' },
  pilot: { de: 'Muster: Erprobung begonnen', fr: 'Exemple\u00a0: phase pilote lancée' },
  tender: { de: 'Muster: Vergabe abgeschlossen', fr: 'Exemple\u00a0: marché attribué' },
  submission: { de: 'Muster: Entscheidungsvorlage erstellt', fr: 'Exemple\u00a0: dossier de décision établi' },
  evaluation: { de: 'Muster: Auswertung liegt vor', fr: 'Exemple\u00a0: bilan disponible' },
  extension: { de: 'Muster: Ausweitung beschlossen', fr: 'Exemple\u00a0: extension décidée' },
} as const satisfies Record<string, LocalizedText>;

export type StepKind = keyof typeof STEP_TITLES;
export const END_TITLE: LocalizedText = { de: 'Muster: Abschluss', fr: 'Exemple\u00a0: achèvement' };
