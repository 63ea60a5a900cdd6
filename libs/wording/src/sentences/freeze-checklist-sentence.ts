import type { FreezeChecklistCode, FreezeChecklistItem, Language } from '@wegmarke/domain';
import { counted, type CountedPhrase } from '../format/counted';
import { fill } from '../format/fill';
import { formatList } from '../format/list-format';
import { typeset } from '../format/typography';

interface FreezeWords extends CountedPhrase {
  readonly ok: string;
}

const SENTENCES: Readonly<Record<Language, Readonly<Record<FreezeChecklistCode, FreezeWords>>>> = {
  de: {
    'consent-commented': {
      ok: 'Kein Ressort hat Einwände.',
      one: '{n} Ressort hat Einwände gegen den jetzigen Text: {list}.',
      other: '{n} Ressorts haben Einwände gegen den jetzigen Text: {list}.',
    },
    'consent-open': {
      ok: 'Jedes gefragte Ressort hat geantwortet.',
      one: '{n} Ressort hat noch nicht mitgezeichnet: {list}.',
      other: '{n} Ressorts haben noch nicht mitgezeichnet: {list}.',
    },
    'consent-outdated': {
      ok: 'Seit den Mitzeichnungen ist keine Textstelle geändert.',
      one: 'Nach der Mitzeichnung von {n} Ressort ist der Text geändert: {list}.',
      other: 'Nach der Mitzeichnung von {n} Ressorts ist der Text geändert: {list}.',
    },
    'text-empty': {
      ok: 'Kein Abschnitt ist leer.',
      one: '{n} Abschnitt ist leer: {list}.',
      other: '{n} Abschnitte sind leer: {list}.',
    },
    'translation-missing': {
      ok: 'Kein Abschnitt ist ohne Übersetzung.',
      one: '{n} Abschnitt ist nicht übersetzt: {list}.',
      other: '{n} Abschnitte sind nicht übersetzt: {list}.',
    },
    'translation-outdated': {
      ok: 'Keine Übersetzung bleibt hinter ihrem Text zurück.',
      one: '{n} Übersetzung ist nicht auf dem Stand ihres Textes: {list}.',
      other: '{n} Übersetzungen sind nicht auf dem Stand ihres Textes: {list}.',
    },
    'numbers-disagree': {
      ok: 'Jede übernommene Zahl stimmt mit den Daten überein.',
      one: 'In {n} Abschnitt stehen Zahlen, die die Daten nicht mehr sagen: {list}.',
      other: 'In {n} Abschnitten stehen Zahlen, die die Daten nicht mehr sagen: {list}.',
    },
  },
  fr: {
    'consent-commented': {
      ok: 'Aucun ministère n’a formulé d’observations.',
      one: '{n} ministère a formulé des observations sur le texte actuel : {list}.',
      other: '{n} ministères ont formulé des observations sur le texte actuel : {list}.',
    },
    'consent-open': {
      ok: 'Tous les ministères sollicités ont répondu.',
      one: '{n} ministère n’a pas encore donné son visa : {list}.',
      other: '{n} ministères n’ont pas encore donné leur visa : {list}.',
    },
    'consent-outdated': {
      ok: 'Aucun passage n’a été modifié depuis les visas.',
      one: 'Le texte a été modifié après le visa de {n} ministère : {list}.',
      other: 'Le texte a été modifié après le visa de {n} ministères : {list}.',
    },
    'text-empty': {
      ok: 'Aucune partie n’est vide.',
      one: '{n} partie est vide : {list}.',
      other: '{n} parties sont vides : {list}.',
    },
    'translation-missing': {
      ok: 'Toutes les parties sont traduites.',
      one: '{n} partie n’est pas traduite : {list}.',
      other: '{n} parties ne sont pas traduites : {list}.',
    },
    'translation-outdated': {
      ok: 'Toutes les traductions sont à jour.',
      one: '{n} traduction n’est pas à jour : {list}.',
      other: '{n} traductions ne sont pas à jour : {list}.',
    },
    'numbers-disagree': {
      ok: 'Tous les nombres repris concordent avec les données.',
      one: '{n} partie contient des nombres que les données ne confirment plus : {list}.',
      other: '{n} parties contiennent des nombres que les données ne confirment plus : {list}.',
    },
  },
};

/** One line of the freeze dialog as a sentence. `nameOf`: what a ministry or part is called in that language. */
export function freezeChecklistSentence(
  { code, ok, params }: FreezeChecklistItem,
  language: Language,
  nameOf: (key: string) => string,
): string {
  const words = SENTENCES[language][code];
  if (ok) return typeset(words.ok, language);
  const keys = [params['ministries'], params['parts']].flatMap((named) =>
    Array.isArray(named) ? named.map(String) : [],
  );
  const list = formatList(keys.map(nameOf), language);
  return typeset(fill(counted(words, keys.length, language), { list }), language);
}
