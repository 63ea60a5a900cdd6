import type { Language } from '@wegmarke/domain';
import type { CountedPhrase } from '../format/counted';
import { typesetAll } from '../format/typeset-all';

/** Words of the documents made from the living state: the written question and the measure sheet. */
export interface LiveDocumentWords {
  readonly question: WrittenQuestionWords;
  readonly sheet: MeasureSheetWords;
  readonly projection: string;
  readonly stand: string;
  readonly unsealedNote: string;
  readonly projectionNote: string;
  readonly rule: string;
  readonly remark: string;
}

export interface WrittenQuestionWords {
  readonly title: string;
  readonly subject: string;
  readonly runningHead: string;
  readonly section: string;
  readonly measuresTable: string;
  readonly ended: string;
  readonly endedTable: string;
  readonly endedIntro: string;
  readonly endedMark: string;
  readonly endedMarkUndated: string;
  readonly endedAs: string;
  readonly effectiveOn: string;
  readonly successors: string;
  readonly askedMinistry: string;
  readonly askedField: string;
  readonly everyMinistry: string;
  readonly everyField: string;
  readonly count: CountedPhrase;
  readonly writtenOn: string;
  readonly none: string;
}

export interface MeasureSheetWords {
  readonly title: CountedPhrase;
  readonly subject: string;
  readonly runningHead: string;
  readonly reported: string;
  readonly coordinator: string;
  readonly statusSince: string;
  readonly redecideOn: string;
  readonly unit: string;
  readonly field: string;
  readonly goal: string;
  readonly goalDue: string;
  readonly goalExpired: string;
  readonly start: string;
  readonly milestones: string;
  readonly step: string;
  readonly planned: string;
  readonly expected: string;
  readonly reached: string;
  readonly dropped: string;
  readonly moved: CountedPhrase;
  readonly budget: string;
  readonly cause: string;
  readonly remedy: string;
  readonly remedyUntil: string;
  readonly helpFrom: string;
  readonly helpNeeded: string;
  readonly report: string;
  readonly lastReport: string;
  readonly never: string;
  readonly predecessors: string;
  readonly successors: string;
  readonly none: string;
}

const DE: LiveDocumentWords = {
  question: {
    title: 'Stand der Maßnahmen am {day}',
    subject: 'Antwort auf eine parlamentarische Anfrage: {strategy}, Stand am {day}',
    runningHead: 'Stand der Maßnahmen am {day}',
    section: 'Antwort',
    measuresTable: 'Maßnahmen mit ihrem Stand am {day}',
    ended: 'Seitdem umgesetzte und beendete Maßnahmen',
    endedTable: 'Nach dem {day} umgesetzte, entfallene und ersetzte Maßnahmen',
    endedIntro:
      'Diese Maßnahmen sind in der Übersicht mit ihrem Stand am {day} enthalten und dort gekennzeichnet; bis zum {today} haben sie geendet.',
    endedMark: 'seitdem {status}, {day}',
    endedMarkUndated: 'seitdem {status}',
    endedAs: 'Heute',
    effectiveOn: 'Wirksam am',
    successors: 'Nachfolger',
    askedMinistry: 'Federführung',
    askedField: 'Aktionsfeld',
    everyMinistry: 'alle Ressorts',
    everyField: 'alle Aktionsfelder',
    count: { one: '{n} Maßnahme', other: '{n} Maßnahmen' },
    writtenOn: 'Erstellt am',
    none: 'Zu diesen Angaben gab es am {day} keine Maßnahme.',
  },
  sheet: {
    title: { one: 'Maßnahmenblatt', other: '{n} Maßnahmenblätter' },
    subject: '{strategy}: Maßnahmen im Einzelnen, Stand am {day}',
    runningHead: 'Maßnahmenblatt, Stand {day}',
    reported: 'Verlauf nach Meldung',
    coordinator: 'Sicht der Koordination',
    statusSince: '{status}, wirksam seit {day}',
    redecideOn: 'erneute Entscheidung am {day}',
    unit: 'Zuständig',
    field: 'Aktionsfeld',
    goal: 'Ziel',
    goalDue: '(Zieltermin {day})',
    goalExpired: '(Zieltermin {day}, abgelaufen)',
    start: 'Beginn',
    milestones: 'Umsetzungsschritte',
    step: 'Schritt',
    planned: 'Plantermin',
    expected: 'erwartet',
    reached: 'erreicht',
    dropped: 'entfallen {day}',
    moved: { one: '{n} Mal verschoben', other: '{n} Mal verschoben' },
    budget: 'Mittel in Euro',
    cause: 'Ursache',
    remedy: 'Gegenmaßnahme',
    remedyUntil: '(bis {day})',
    helpFrom: 'Hilfe nötig von',
    helpNeeded: 'Unterstützungsbedarf',
    report: 'Bericht des Ressorts',
    lastReport: 'Letzte Meldung',
    never: 'noch keine',
    predecessors: 'Hervorgegangen aus',
    successors: 'Fortgeführt in',
    none: 'Keine Maßnahme ausgewählt.',
  },
  projection: 'Projektion',
  stand: 'Stand',
  unsealedNote:
    'Dieser Stand ist nicht versiegelt. Er zeigt, was am {day} bekannt war; spätere Meldungen ändern ihn nicht.',
  projectionNote:
    'Dieser Tag liegt in der Zukunft. Gezeigt ist, was die Regel ergibt, falls nichts weiter gemeldet wird.',
  rule: 'Verlauf nach der Regel',
  remark: 'Anmerkung zum Regelbefund',
};

const FR: LiveDocumentWords = {
  question: {
    title: 'État des mesures au {day}',
    subject: 'Réponse à une question parlementaire : {strategy}, état au {day}',
    runningHead: 'État des mesures au {day}',
    section: 'Réponse',
    measuresTable: 'Mesures et leur état au {day}',
    ended: 'Mesures réalisées et terminées depuis',
    endedTable: 'Mesures réalisées, abandonnées ou remplacées après le {day}',
    endedIntro:
      'Ces mesures figurent dans la liste avec leur état au {day} et y sont signalées ; elles se sont terminées avant le {today} inclus.',
    endedMark: '{status} depuis, {day}',
    endedMarkUndated: '{status} depuis',
    endedAs: 'Aujourd’hui',
    effectiveOn: 'Date d’effet',
    successors: 'Suivantes',
    askedMinistry: 'Chef de file',
    askedField: 'Champ d’action',
    everyMinistry: 'tous les ministères',
    everyField: 'tous les champs d’action',
    count: { one: '{n} mesure', other: '{n} mesures' },
    writtenOn: 'Établi le',
    none: 'Aucune mesure ne répondait à ces critères au {day}.',
  },
  sheet: {
    title: { one: 'Fiche de mesure', other: '{n} fiches de mesure' },
    subject: '{strategy} : mesures en détail, état au {day}',
    runningHead: 'Fiche de mesure, état au {day}',
    reported: 'Trajectoire déclarée',
    coordinator: 'Avis de la coordination',
    statusSince: '{status}, avec effet au {day}',
    redecideOn: 'réexamen le {day}',
    unit: 'Service compétent',
    field: 'Champ d’action',
    goal: 'Objectif',
    goalDue: '(échéance : {day})',
    goalExpired: '(échéance : {day}, dépassée)',
    start: 'Début',
    milestones: 'Étapes',
    step: 'Étape',
    planned: 'Échéance planifiée',
    expected: 'prévue',
    reached: 'atteinte',
    dropped: 'abandonnée le {day}',
    moved: { one: 'reportée {n} fois', other: 'reportée {n} fois' },
    budget: 'Moyens en euros',
    cause: 'Cause',
    remedy: 'Mesure corrective',
    remedyUntil: '(avant le {day})',
    helpFrom: 'Aide nécessaire de',
    helpNeeded: 'Besoin d’appui',
    report: 'Compte rendu du ministère',
    lastReport: 'Dernier compte rendu',
    never: 'aucun à ce jour',
    predecessors: 'Issue de',
    successors: 'Poursuivie dans',
    none: 'Aucune mesure sélectionnée.',
  },
  projection: 'Projection',
  stand: 'Situation',
  unsealedNote:
    'Cet état n’est pas scellé. Il montre ce qui était connu le {day} ; les comptes rendus ultérieurs ne le modifient pas.',
  projectionNote: 'Ce jour est à venir. Est montré ce que donne la règle si rien d’autre n’est déclaré d’ici là.',
  rule: 'Trajectoire selon la règle',
  remark: 'Remarque sur le constat de la règle',
};

/** Set as the language is printed: French with its no-break spaces. */
export function liveDocumentWords(language: Language): LiveDocumentWords {
  return typesetAll(language === 'de' ? DE : FR, language);
}
