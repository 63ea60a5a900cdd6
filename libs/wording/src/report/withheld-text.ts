import type { LocalizedText } from '@wegmarke/domain';

/** Stands in the draft of whoever may not read what is being written, in the place of every text. */
export const WITHHELD_REPORT_TEXT = {
  de: 'Dieser Text erscheint, sobald der Bericht eingefroren ist.',
  fr: 'Ce texte paraîtra dès que le rapport sera figé.',
} as const satisfies LocalizedText;
