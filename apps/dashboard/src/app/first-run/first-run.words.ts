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
      'Ein Katalog als JSON- oder CSV-Datei wird auf dem Server mit einem Befehl eingelesen. Ohne den Zusatz --apply wird nur geprüft; Fehler werden mit Zeile und Spalte genannt, geändert wird nichts.',
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
      'Un catalogue au format JSON ou CSV est lu sur le serveur par une commande. Sans l’option --apply, le fichier est seulement contrôlé ; les erreurs sont indiquées avec ligne et colonne, rien n’est modifié.',
    working: 'Un instant…',
  },
);
