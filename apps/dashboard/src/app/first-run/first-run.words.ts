import { defineWords } from '@wegmarke/ui';

export const firstRunWords = defineWords(
  {
    title: 'Erster Start',
    intro: 'In dieser Installation gibt es noch keine Konzeption. Es gibt drei Wege zu beginnen.',
    done: 'In dieser Installation gibt es bereits eine Konzeption.',
    open: 'Konzeption öffnen',
    catalogueTitle: 'Öffentlichen Katalog laden',
    catalogueText:
      'Lädt, was über die Partnerschafts-Konzeption Baden-Württemberg & Frankreich öffentlich bekannt ist: zehn Aktionsfelder, die Ressorts mit ihren Namen, öffentlich genannte Maßnahmen und Absichten, jeweils mit Quelle.',
    catalogueButton: 'Katalog laden',
    createTitle: 'Eigene Konzeption anlegen',
    createText: 'Legt eine leere Konzeption an. Aktionsfelder, Ziele und Maßnahmen kommen danach durch Import.',
    key: 'Schlüssel für die Adresse',
    keyHint: 'Kleinbuchstaben, Ziffern und Bindestriche, zum Beispiel „schweiz“. Er ändert sich nie.',
    titleDe: 'Titel auf Deutsch',
    titleFr: 'Titel auf Französisch (freiwillig)',
    adoptedOn: 'Verabschiedet am',
    createButton: 'Konzeption anlegen',
    required: 'Bitte ausfüllen.',
    keyPattern: 'Nur Kleinbuchstaben, Ziffern und Bindestriche, mit einem Buchstaben am Anfang.',
    importTitle: 'Aus einer Datei importieren',
    importText:
      'Ein vollständiger Katalog als JSON-Datei. Er wird zuerst nur geprüft; Fehler werden mit Zeile und Spalte genannt, geändert wird nichts.',
    importFile: 'Katalogdatei (JSON)',
    importUnreadable: (name: string) =>
      `„${name}“ ist kein Katalog: keine JSON-Datei, oder sie nennt keine Konzeption.`,
    importIssues: (name: string, count: number) =>
      count === 1
        ? `„${name}“ hat einen Fehler. Geändert wurde nichts.`
        : `„${name}“ hat ${count} Fehler. Geändert wurde nichts.`,
    importWould: (name: string, fields: number, goals: number, measures: number) =>
      `„${name}“ ist fehlerfrei. Angelegt würden ${fields} Aktionsfelder, ${goals} Ziele und ${measures} Maßnahmen.`,
    importButton: 'Katalog einlesen',
    importByCommand:
      'Auf dem Server geht es auch mit einem Befehl, später auch für Tabellen (CSV). Ohne den Zusatz --apply wird nur geprüft.',
    issueSection: 'Abschnitt',
    issueRow: 'Zeile',
    issueColumn: 'Spalte',
    issueDetail: 'Fehler',
    working: 'Einen Augenblick …',
  },
  {
    title: 'Premier démarrage',
    intro: 'Cette installation ne contient encore aucune conception. Il y a trois façons de commencer.',
    done: 'Cette installation contient déjà une conception.',
    open: 'Ouvrir la conception',
    catalogueTitle: 'Charger le catalogue public',
    catalogueText:
      'Charge ce qui est connu publiquement de la conception de partenariat Bade-Wurtemberg & France : dix champs d’action, les ministères et leurs noms, les mesures et intentions publiées, chacune avec sa source.',
    catalogueButton: 'Charger le catalogue',
    createTitle: 'Créer une conception',
    createText: 'Crée une conception vide. Champs d’action, objectifs et mesures suivent par import.',
    key: 'Clé pour l’adresse',
    keyHint: 'Minuscules, chiffres et traits d’union, par exemple « suisse ». Elle ne change jamais.',
    titleDe: 'Titre en allemand',
    titleFr: 'Titre en français (facultatif)',
    adoptedOn: 'Adoptée le',
    createButton: 'Créer la conception',
    required: 'Veuillez remplir ce champ.',
    keyPattern: 'Minuscules, chiffres et traits d’union uniquement, en commençant par une lettre.',
    importTitle: 'Importer un fichier',
    importText:
      'Un catalogue complet au format JSON. Il est d’abord seulement contrôlé ; les erreurs sont indiquées avec ligne et colonne, rien n’est modifié.',
    importFile: 'Fichier de catalogue (JSON)',
    importUnreadable: (name: string) =>
      `« ${name} » n’est pas un catalogue : ce n’est pas du JSON, ou aucune conception n’y est nommée.`,
    importIssues: (name: string, count: number) =>
      count === 1
        ? `« ${name} » contient une erreur. Rien n’a été modifié.`
        : `« ${name} » contient ${count} erreurs. Rien n’a été modifié.`,
    importWould: (name: string, fields: number, goals: number, measures: number) =>
      `« ${name} » ne contient aucune erreur. Seraient créés ${fields} champs d’action, ${goals} objectifs et ${measures} mesures.`,
    importButton: 'Importer le catalogue',
    importByCommand:
      'Une commande sur le serveur fait la même chose, plus tard aussi pour des tableaux (CSV). Sans l’option --apply, le fichier est seulement contrôlé.',
    issueSection: 'Section',
    issueRow: 'Ligne',
    issueColumn: 'Colonne',
    issueDetail: 'Erreur',
    working: 'Un instant…',
  },
);
