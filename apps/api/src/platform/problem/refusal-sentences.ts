import type { RefusalCode } from './refusal';
import type { SentenceIn } from './problem';

const both = (de: [string, string], fr: [string, string]): SentenceIn => ({
  de: { title: de[0], detail: de[1] },
  fr: { title: fr[0], detail: fr[1] },
});

/** What the HTTP layer says to a reader. Refusals of the domain have their sentences in the wording library. */
export const REFUSAL_SENTENCES: Readonly<Record<RefusalCode, SentenceIn>> = {
  'malformed-request': both(
    ['Anfrage nicht lesbar', 'Die Anfrage ist nicht lesbar aufgebaut.'],
    ['Requête illisible', 'La requête est mal formée.'],
  ),
  'invalid-input': both(
    ['Eingabe nicht lesbar', 'Mindestens eine Angabe hat nicht die erwartete Form.'],
    ['Saisie illisible', 'Au moins une donnée n’a pas la forme attendue.'],
  ),
  'unknown-parameter': both(
    ['Unbekannter Parameter', 'Die Anfrage nennt einen Parameter, den es hier nicht gibt.'],
    ['Paramètre inconnu', 'La requête contient un paramètre qui n’existe pas ici.'],
  ),
  'cross-site-refused': both(
    ['Fremde Herkunft', 'Änderungen von einer anderen Website aus werden nicht angenommen.'],
    ['Origine étrangère', 'Les modifications provenant d’un autre site sont refusées.'],
  ),
  'header-missing': both(
    ['Kopfzeile fehlt', 'Änderungen brauchen die Kopfzeile X-Requested-With.'],
    ['En-tête manquant', 'Les modifications exigent l’en-tête X-Requested-With.'],
  ),
  'not-found': both(
    ['Nicht gefunden', 'Unter dieser Adresse gibt es nichts.'],
    ['Introuvable', 'Il n’y a rien à cette adresse.'],
  ),
  'version-stale': both(
    ['Inzwischen geändert', 'Der Stand wurde inzwischen geändert. Bitte neu laden und die Eingabe prüfen.'],
    ['Modifié entre-temps', 'L’état a été modifié entre-temps. Veuillez recharger et vérifier votre saisie.'],
  ),
  'body-too-large': both(
    ['Anfrage zu groß', 'Die Anfrage ist größer als hier erlaubt.'],
    ['Requête trop volumineuse', 'La requête dépasse la taille autorisée.'],
  ),
  'media-type-unknown': both(
    ['Format nicht angenommen', 'Dieses Format wird hier nicht angenommen; erwartet wird JSON.'],
    ['Format refusé', 'Ce format n’est pas accepté ici ; du JSON est attendu.'],
  ),
  'version-missing': both(
    ['Fassung fehlt', 'Die Änderung muss mit If-Match sagen, von welcher Fassung sie ausgeht.'],
    ['Version manquante', 'La modification doit indiquer par If-Match la version dont elle part.'],
  ),
  'too-many-requests': both(
    ['Zu viele Anfragen', 'Es kamen zu viele Anfragen in kurzer Zeit. Bitte später erneut versuchen.'],
    ['Trop de requêtes', 'Trop de requêtes en peu de temps. Veuillez réessayer plus tard.'],
  ),
  'headers-too-large': both(
    ['Kopfzeilen zu groß', 'Die Kopfzeilen der Anfrage sind größer als hier erlaubt.'],
    ['En-têtes trop volumineux', 'Les en-têtes de la requête dépassent la taille autorisée.'],
  ),
  'internal-error': both(
    [
      'Unerwarteter Fehler',
      'Ein unerwarteter Fehler ist aufgetreten. Bitte erneut versuchen; kommt er wieder, hilft dem Betrieb die Anfragenummer {request}.',
    ],
    [
      'Erreur inattendue',
      'Une erreur inattendue est survenue. Veuillez réessayer ; si elle persiste, communiquez à l’exploitant le numéro de requête {request}.',
    ],
  ),
  preparing: both(
    ['Wird vorbereitet', 'Die Anwendung wird gerade vorbereitet. Bitte gleich erneut versuchen.'],
    ['En préparation', 'L’application est en cours de préparation. Veuillez réessayer dans un instant.'],
  ),
  'database-unavailable': both(
    ['Datenbank nicht erreichbar', 'Die Datenbank ist gerade nicht erreichbar. Bitte später erneut versuchen.'],
    ['Base de données injoignable', 'La base de données est momentanément injoignable. Veuillez réessayer plus tard.'],
  ),
  'storage-full': both(
    ['Speicher voll', 'Der Speicherplatz ist erschöpft. Es wurde nichts geändert.'],
    ['Espace saturé', 'L’espace de stockage est épuisé. Rien n’a été modifié.'],
  ),
  'try-again': both(
    ['Bitte erneut versuchen', 'Gleichzeitige Änderungen kamen sich in die Quere. Es wurde nichts geändert.'],
    ['Veuillez réessayer', 'Des modifications simultanées se sont gênées. Rien n’a été modifié.'],
  ),
};

/** Sentences for one wrong place, by what was expected there. */
export const PLACE_SENTENCES: Readonly<Record<string, Readonly<Record<'de' | 'fr', string>>>> = {
  'unknown-field': { de: 'Dieses Feld gibt es hier nicht.', fr: 'Ce champ n’existe pas ici.' },
  'unknown-parameter': { de: 'Diesen Parameter gibt es hier nicht.', fr: 'Ce paramètre n’existe pas ici.' },
  'too-deep': { de: 'Die Angaben sind zu tief verschachtelt.', fr: 'Les données sont trop imbriquées.' },
  'broken-text': {
    de: 'Der Text enthält Zeichen, die kein Text sind.',
    fr: 'Le texte contient des caractères non valables.',
  },
  'is-defined': { de: 'Diese Angabe fehlt.', fr: 'Cette donnée manque.' },
  'is-not-empty': { de: 'Diese Angabe darf nicht leer sein.', fr: 'Cette donnée ne peut pas être vide.' },
  'is-string': { de: 'Hier wird Text erwartet.', fr: 'Un texte est attendu ici.' },
  'is-int': { de: 'Hier wird eine ganze Zahl erwartet.', fr: 'Un nombre entier est attendu ici.' },
  'is-number': { de: 'Hier wird eine Zahl erwartet.', fr: 'Un nombre est attendu ici.' },
  'is-boolean': {
    de: 'Hier wird ja oder nein (true, false) erwartet.',
    fr: 'Une valeur true ou false est attendue ici.',
  },
  'is-array': { de: 'Hier wird eine Liste erwartet.', fr: 'Une liste est attendue ici.' },
  'is-object': {
    de: 'Hier werden mehrere benannte Angaben erwartet.',
    fr: 'Plusieurs données nommées sont attendues ici.',
  },
  'is-uuid': { de: 'Hier wird eine Kennung (UUID) erwartet.', fr: 'Un identifiant (UUID) est attendu ici.' },
  'is-url': { de: 'Hier wird eine Internetadresse erwartet.', fr: 'Une adresse internet est attendue ici.' },
  'is-day': {
    de: 'Hier wird ein Kalendertag in der Form JJJJ-MM-TT erwartet.',
    fr: 'Une date au format AAAA-MM-JJ est attendue ici.',
  },
  'is-in': {
    de: 'Dieser Wert gehört nicht zu den erlaubten.',
    fr: 'Cette valeur ne fait pas partie des valeurs permises.',
  },
  'is-enum': {
    de: 'Dieser Wert gehört nicht zu den erlaubten.',
    fr: 'Cette valeur ne fait pas partie des valeurs permises.',
  },
  'max-length': { de: 'Der Text ist zu lang.', fr: 'Le texte est trop long.' },
  'min-length': { de: 'Der Text ist zu kurz.', fr: 'Le texte est trop court.' },
  matches: { de: 'Der Text hat nicht die erwartete Form.', fr: 'Le texte n’a pas la forme attendue.' },
  min: { de: 'Die Zahl ist zu klein.', fr: 'Le nombre est trop petit.' },
  max: { de: 'Die Zahl ist zu groß.', fr: 'Le nombre est trop grand.' },
  'array-max-size': { de: 'Die Liste ist zu lang.', fr: 'La liste est trop longue.' },
  'array-min-size': { de: 'Die Liste ist zu kurz.', fr: 'La liste est trop courte.' },
};

/** For expectations without a sentence of their own. */
export const ANY_PLACE = {
  de: 'Diese Angabe ist hier nicht zulässig.',
  fr: 'Cette donnée n’est pas admise ici.',
} as const;
