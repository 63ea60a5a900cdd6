import { defineWords } from '@wegmarke/ui';

/** What every decision does, before it is made, and what is said once it is made. */
export const effectWords = defineWords(
  {
    from: (day: string) => `Gilt ab heute, ${day}; frühere Tage bleiben, wie sie waren.`,
    logged: 'Steht mit Dokumentnummer bei den Änderungen der Maßnahme und mit Ihrem Namen im Protokoll.',
    loggedByName: 'Steht bei den Änderungen der Maßnahme und mit Ihrem Namen im Protokoll.',
    effects: {
      rebaseline: [
        'Die Regel rechnet ab heute mit dem neuen Termin.',
        'War der bisherige Termin schon verstrichen, zählt er weiter als nicht eingehalten.',
      ],
      'add-milestone': ['Der Termin, den Sie hier setzen, ist der erste Plantermin.'],
      'drop-milestone': [
        'Der Schritt wird nicht mehr verfolgt. War sein Termin schon verstrichen, zählt er weiter als nicht eingehalten.',
      ],
      'change-goal': ['Die Maßnahme wird am Termin des neuen Ziels gemessen.'],
      'change-field': ['Die Maßnahme zählt im neuen Aktionsfeld; ihr Ziel muss dort liegen.'],
      'change-kind': [
        'Eine Daueraufgabe hat kein Ende und wird nie „umgesetzt“; soll sie enden, wird sie zuerst einmalig.',
      ],
      'hand-over-lead-by-decree': [
        'Vom Stichtag an meldet das neue Ressort; offene Anforderungen gehen dann mit, die Frist bleibt.',
        'Nicht gezeichnete Entwürfe bleiben beim bisherigen Ressort, gezeichnete Meldungen bestehen.',
      ],
      'replace-measure': [
        'Die Maßnahme ist ab heute „ersetzt“. Das ist endgültig.',
        'Ihre Seite bleibt und nennt die Nachfolgerinnen; eine offene Anforderung wird zurückgezogen.',
      ],
      'split-measure': [
        'Die neuen Maßnahmen beginnen heute; diese ist ab heute „ersetzt“. Das ist endgültig.',
        'Ihre Seite bleibt und nennt die Nachfolgerinnen; eine offene Anforderung wird zurückgezogen.',
      ],
      'merge-measures': [
        'Die neue Maßnahme beginnt heute; die bisherigen sind ab heute „ersetzt“. Das ist endgültig.',
        'Ihre Seiten bleiben und nennen die Nachfolgerin; offene Anforderungen werden zurückgezogen.',
      ],
      'resume-measure': ['Die entfallene Maßnahme ist ab heute wieder in Umsetzung und zählt wieder mit.'],
      'cancel-measure': [
        'Nur für irrtümlich Erfasstes: Die Maßnahme verlässt ab heute alle Zählungen und hat danach keine Seite mehr.',
        'Ihr Code wird nie wieder vergeben. Rückgängig machen lässt sich das nicht.',
      ],
      'set-coordinator-view': [
        'Ihre Sicht steht neben der Meldung des Ressorts und dem Regelbefund; sie ersetzt keines von beiden.',
        'Sie wird nicht veröffentlicht.',
      ],
      'confirm-implemented': [
        'Die Maßnahme zählt ab heute als „umgesetzt (bestätigt)“. Damit bestätigen Sie, den Nachweis gesehen zu haben.',
      ],
      'reopen-implemented': ['Die Maßnahme ist ab heute wieder in Umsetzung; die Meldung des Ressorts bleibt lesbar.'],
      'offer-lead': [
        'Die Federführung geht erst über, wenn das andere Ressort annimmt; bis dahin können Sie das Angebot zurückziehen.',
        'Nicht gezeichnete Entwürfe bleiben bei Ihnen, offene Anforderungen gehen am Stichtag mit.',
      ],
    },
    done: {
      rebaseline: 'Der Plantermin ist geändert.',
      'add-milestone': 'Der Umsetzungsschritt ist ergänzt.',
      'drop-milestone': 'Der Umsetzungsschritt ist entfallen.',
      'change-goal': 'Das Ziel ist geändert.',
      'change-field': 'Das Aktionsfeld ist geändert.',
      'change-kind': 'Die Art der Maßnahme ist geändert.',
      'hand-over-lead-by-decree': 'Die Federführung ist übertragen.',
      'replace-measure': 'Die Maßnahme ist ersetzt.',
      'split-measure': 'Die Maßnahme ist geteilt.',
      'merge-measures': 'Die Maßnahmen sind zusammengeführt.',
      'resume-measure': 'Die Maßnahme ist wieder aufgenommen.',
      'cancel-measure': 'Die Maßnahme ist gestrichen.',
      'set-coordinator-view': 'Die Sicht der Koordination ist eingetragen.',
      'confirm-implemented': 'Die Umsetzung ist bestätigt.',
      'reopen-implemented': 'Die Maßnahme ist wieder in Umsetzung.',
      'offer-lead': 'Die Federführung ist angeboten.',
    },
  },
  {
    from: (day: string) => `Vaut à partir d’aujourd’hui, le ${day} ; les jours antérieurs restent ce qu’ils étaient.`,
    logged: 'Figure avec le numéro du document dans les modifications de la mesure et avec votre nom dans le journal.',
    loggedByName: 'Figure dans les modifications de la mesure et avec votre nom dans le journal.',
    effects: {
      rebaseline: [
        'La règle calcule dès aujourd’hui avec la nouvelle échéance.',
        'Si l’échéance précédente était déjà dépassée, elle reste comptée comme non tenue.',
      ],
      'add-milestone': ['L’échéance que vous fixez ici est la première échéance planifiée.'],
      'drop-milestone': [
        'L’étape n’est plus poursuivie. Si son échéance était déjà dépassée, elle reste comptée comme non tenue.',
      ],
      'change-goal': ['La mesure est appréciée au regard de l’échéance du nouvel objectif.'],
      'change-field': ['La mesure compte dans le nouveau champ d’action ; son objectif doit s’y trouver.'],
      'change-kind': [
        'Une tâche permanente n’a pas de fin et n’est jamais « réalisée » ; pour finir, elle devient d’abord ponctuelle.',
      ],
      'hand-over-lead-by-decree': [
        'À partir de la date fixée, le nouveau ministère rend compte ; les demandes ouvertes le suivent, le délai reste.',
        'Les brouillons non signés restent au ministère précédent, les comptes rendus signés demeurent.',
      ],
      'replace-measure': [
        'La mesure est « remplacée » dès aujourd’hui. C’est définitif.',
        'Sa page demeure et nomme les mesures suivantes ; une demande ouverte est retirée.',
      ],
      'split-measure': [
        'Les nouvelles mesures commencent aujourd’hui ; celle-ci est « remplacée ». C’est définitif.',
        'Sa page demeure et nomme les mesures suivantes ; une demande ouverte est retirée.',
      ],
      'merge-measures': [
        'La nouvelle mesure commence aujourd’hui ; les précédentes sont « remplacées ». C’est définitif.',
        'Leurs pages demeurent et nomment la mesure suivante ; les demandes ouvertes sont retirées.',
      ],
      'resume-measure': ['La mesure abandonnée est de nouveau en cours et compte de nouveau.'],
      'cancel-measure': [
        'Seulement en cas d’erreur de saisie : la mesure quitte dès aujourd’hui tous les décomptes et n’a plus de page.',
        'Son code n’est jamais réattribué. C’est irréversible.',
      ],
      'set-coordinator-view': [
        'Votre avis figure à côté du compte rendu du ministère et du résultat de la règle ; il n’en remplace aucun.',
        'Il n’est pas publié.',
      ],
      'confirm-implemented': [
        'La mesure compte dès aujourd’hui comme « réalisée (confirmée) ». Vous confirmez avoir vu le justificatif.',
      ],
      'reopen-implemented': [
        'La mesure est de nouveau en cours dès aujourd’hui ; le compte rendu du ministère reste lisible.',
      ],
      'offer-lead': [
        'Le rôle n’est transféré que lorsque l’autre ministère accepte ; jusque-là, vous pouvez retirer la proposition.',
        'Les brouillons non signés restent chez vous, les demandes ouvertes suivent à la date fixée.',
      ],
    },
    done: {
      rebaseline: 'L’échéance planifiée est modifiée.',
      'add-milestone': 'L’étape est ajoutée.',
      'drop-milestone': 'L’étape est abandonnée.',
      'change-goal': 'L’objectif est changé.',
      'change-field': 'Le champ d’action est changé.',
      'change-kind': 'Le type de mesure est changé.',
      'hand-over-lead-by-decree': 'Le rôle de chef de file est transféré.',
      'replace-measure': 'La mesure est remplacée.',
      'split-measure': 'La mesure est scindée.',
      'merge-measures': 'Les mesures sont fusionnées.',
      'resume-measure': 'La mesure est reprise.',
      'cancel-measure': 'La mesure est annulée.',
      'set-coordinator-view': 'L’avis de la coordination est inscrit.',
      'confirm-implemented': 'La réalisation est confirmée.',
      'reopen-implemented': 'La mesure est de nouveau en cours.',
      'offer-lead': 'Le rôle de chef de file est proposé.',
    },
  },
);
