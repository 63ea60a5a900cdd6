import type { FreezeChecklistCode, FreezeChecklistItem, Language } from '@wegmarke/domain';
import { fill } from '../format/fill';
import { typeset } from '../format/typography';

interface CheckWords {
  readonly ok: string;
  readonly one: string;
  readonly many: string;
}

const SENTENCES: Readonly<Record<Language, Readonly<Record<FreezeChecklistCode, CheckWords>>>> = {
  de: {
    'consent-commented': {
      ok: 'Kein Ressort hat Einwände.',
      one: 'Ein Ressort hat Einwände.',
      many: '{count} Ressorts haben Einwände.',
    },
    'consent-open': {
      ok: 'Kein Ressort muss noch mitzeichnen.',
      one: 'Ein Ressort hat noch nicht mitgezeichnet.',
      many: '{count} Ressorts haben noch nicht mitgezeichnet.',
    },
    'consent-outdated': {
      ok: 'Seit der Mitzeichnung hat sich kein Text geändert.',
      one: 'Die Texte eines Ressorts haben sich seit seiner Mitzeichnung geändert.',
      many: 'Die Texte von {count} Ressorts haben sich seit ihrer Mitzeichnung geändert.',
    },
    'text-empty': {
      ok: 'Jeder Abschnitt hat einen Text.',
      one: 'Ein Abschnitt ist ohne Text.',
      many: '{count} Abschnitte sind ohne Text.',
    },
    'translation-missing': {
      ok: 'Jeder Text liegt in beiden Sprachen vor.',
      one: 'Ein Text liegt nur in einer Sprache vor.',
      many: '{count} Texte liegen nur in einer Sprache vor.',
    },
    'translation-outdated': {
      ok: 'Jede Übersetzung ist auf dem Stand des anderen Textes.',
      one: 'Eine Übersetzung ist älter als der andere Text.',
      many: '{count} Übersetzungen sind älter als der andere Text.',
    },
    'numbers-disagree': {
      ok: 'Die Zahlen in übernommenen Sätzen stimmen mit den Daten überein.',
      one: 'In einem Abschnitt stehen Zahlen, die die Daten nicht nennen.',
      many: 'In {count} Abschnitten stehen Zahlen, die die Daten nicht nennen.',
    },
  },
  fr: {
    'consent-commented': {
      ok: 'Aucun ministère n’a d’objection.',
      one: 'Un ministère a des objections.',
      many: '{count} ministères ont des objections.',
    },
    'consent-open': {
      ok: 'Aucun visa n’est encore attendu.',
      one: 'Le visa d’un ministère est encore attendu.',
      many: 'Les visas de {count} ministères sont encore attendus.',
    },
    'consent-outdated': {
      ok: 'Aucun texte n’a changé depuis les visas.',
      one: 'Les textes d’un ministère ont changé depuis son visa.',
      many: 'Les textes de {count} ministères ont changé depuis leur visa.',
    },
    'text-empty': {
      ok: 'Chaque partie a un texte.',
      one: 'Une partie est sans texte.',
      many: '{count} parties sont sans texte.',
    },
    'translation-missing': {
      ok: 'Chaque texte existe dans les deux langues.',
      one: 'Un texte n’existe que dans une langue.',
      many: '{count} textes n’existent que dans une langue.',
    },
    'translation-outdated': {
      ok: 'Chaque traduction est à jour.',
      one: 'Une traduction est plus ancienne que l’autre texte.',
      many: '{count} traductions sont plus anciennes que l’autre texte.',
    },
    'numbers-disagree': {
      ok: 'Les nombres des phrases reprises concordent avec les données.',
      one: 'Une partie contient des nombres que les données ne donnent pas.',
      many: '{count} parties contiennent des nombres que les données ne donnent pas.',
    },
  },
};

/** One line of the freeze dialog as a sentence. */
export function freezeChecklistSentence(
  { code, ok, params }: Pick<FreezeChecklistItem, 'code' | 'ok' | 'params'>,
  language: Language,
): string {
  const words = SENTENCES[language][code];
  const count = Number(params['count'] ?? 0);
  const template = ok ? words.ok : count === 1 ? words.one : words.many;
  return typeset(fill(template, { count: String(count) }), language);
}
