import {
  isLocalDate,
  ROUND_STATES,
  type ChecklistCode,
  type ChecklistItem,
  type Language,
  type LocalDate,
} from '@wegmarke/domain';
import { formatDay } from '../format/day-format';
import { fill } from '../format/fill';
import { typeset } from '../format/typography';
import { ROUND_STATE_WORDS } from '../words/lifecycle-words';

interface ChecklistWords {
  readonly ok: string;
  readonly one: string;
  readonly many: string;
}

const always = (text: string): Omit<ChecklistWords, 'ok'> => ({ one: text, many: text });

const SENTENCES: Readonly<Record<Language, Readonly<Record<ChecklistCode, ChecklistWords>>>> = {
  de: {
    'in-review': {
      ok: 'Die Berichtsrunde ist in Prüfung.',
      ...always('Die Berichtsrunde ist nicht in Prüfung, sondern „{state}“.'),
    },
    'as-of-reached': {
      ok: 'Der Stichtag {asOfOn} ist erreicht.',
      ...always('Der Stichtag {asOfOn} liegt in der Zukunft.'),
    },
    'queries-answered': {
      ok: 'Keine Rückfrage ist offen.',
      one: 'Eine Rückfrage ist offen.',
      many: '{count} Rückfragen sind offen.',
    },
    'requests-answered': {
      ok: 'Jede Anforderung ist beantwortet, oder ihre Frist ist verstrichen.',
      one: 'Eine Meldung steht noch aus; die Frist läuft bis {deadlineOn}.',
      many: '{count} Meldungen stehen noch aus; die Frist läuft bis {deadlineOn}.',
    },
    'reports-accepted': {
      ok: 'Jede gezeichnete Meldung ist angenommen.',
      one: 'Eine gezeichnete Meldung ist nicht angenommen; sie gilt in der Runde als fehlend.',
      many: '{count} gezeichnete Meldungen sind nicht angenommen; sie gelten in der Runde als fehlend.',
    },
    'nothing-missing': {
      ok: 'Keine Meldung fehlt.',
      one: 'Eine Meldung fehlt und wird als fehlend festgehalten.',
      many: '{count} Meldungen fehlen und werden als fehlend festgehalten.',
    },
  },
  fr: {
    'in-review': {
      ok: 'La campagne de suivi est en examen.',
      ...always('La campagne de suivi n’est pas en examen, mais « {state} ».'),
    },
    'as-of-reached': {
      ok: 'La date de référence du {asOfOn} est atteinte.',
      ...always('La date de référence du {asOfOn} est à venir.'),
    },
    'queries-answered': {
      ok: 'Aucune question n’est ouverte.',
      one: 'Une question est ouverte.',
      many: '{count} questions sont ouvertes.',
    },
    'requests-answered': {
      ok: 'Chaque demande a reçu une réponse, ou son délai est écoulé.',
      one: 'Un compte rendu est encore attendu ; le délai court jusqu’au {deadlineOn}.',
      many: '{count} comptes rendus sont encore attendus ; le délai court jusqu’au {deadlineOn}.',
    },
    'reports-accepted': {
      ok: 'Tous les comptes rendus signés sont acceptés.',
      one: 'Un compte rendu signé n’est pas accepté ; il comptera comme manquant dans la campagne.',
      many: '{count} comptes rendus signés ne sont pas acceptés ; ils compteront comme manquants dans la campagne.',
    },
    'nothing-missing': {
      ok: 'Aucun compte rendu ne manque.',
      one: 'Un compte rendu manque et sera consigné comme manquant.',
      many: '{count} comptes rendus manquent et seront consignés comme manquants.',
    },
  },
};

/** One line of the seal dialog as a sentence. */
export function checklistSentence({ code, ok, params }: ChecklistItem, language: Language): string {
  const words = SENTENCES[language][code];
  const { state, asOfOn, deadlineOn, count } = params;
  const template = ok ? words.ok : count === 1 ? words.one : words.many;
  const round = ROUND_STATES.find((known) => known === state);
  const sentence = fill(template, {
    ...(round ? { state: ROUND_STATE_WORDS[language][round] } : {}),
    ...(isDay(asOfOn) ? { asOfOn: formatDay(asOfOn, language) } : {}),
    ...(isDay(deadlineOn) ? { deadlineOn: formatDay(deadlineOn, language) } : {}),
    ...(typeof count === 'number' ? { count: String(count) } : {}),
  });
  return typeset(sentence, language);
}

function isDay(value: unknown): value is LocalDate {
  return typeof value === 'string' && isLocalDate(value);
}
