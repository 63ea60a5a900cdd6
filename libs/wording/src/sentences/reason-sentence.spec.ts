import { COURSE_REASONS, type CourseReason, type CourseVerdict, type ReasonFacts } from '@wegmarke/domain';
import { plainSpaces } from '../testing/plain-spaces';
import { reasonSentence } from './reason-sentence';

const TITLES: Readonly<Record<string, string>> = { contract: 'Vertrag geschlossen' };
const titleOf = (key: string): string | null => TITLES[key] ?? null;

function said(verdict: CourseVerdict['verdict'], reason: CourseReason, facts: ReasonFacts): string[] {
  return (['de', 'fr'] as const).map((language) =>
    plainSpaces(reasonSentence({ verdict, reason, facts }, language, titleOf)),
  );
}

const overdue = { milestone: 'contract', dueOn: '2026-03-31', milestones: ['contract'] };
const slipped = { milestone: 'contract', baselineOn: '2026-03-31', forecastOn: '2027-06-30', days: 456 };

it.each<[CourseVerdict['verdict'], CourseReason, ReasonFacts, string, string]>([
  [
    'at_risk',
    'milestone-overdue',
    overdue,
    'Gefährdet, weil „Vertrag geschlossen“ seit dem 1. April 2026 überfällig ist.',
    'À risque, car l’étape « Vertrag geschlossen » est en retard depuis le 1er avril 2026.',
  ],
  [
    'at_risk',
    'milestone-overdue',
    { ...overdue, forecastOn: '2026-09-30', milestones: ['contract', 'pilot', 'end'] },
    'Gefährdet, weil „Vertrag geschlossen“ seit dem 1. April 2026 überfällig ist ' +
      '(zuletzt genannter Termin: 30. September 2026); 2 weitere Umsetzungsschritte sind ebenfalls überfällig.',
    'À risque, car l’étape « Vertrag geschlossen » est en retard depuis le 1er avril 2026 ' +
      '(dernière date annoncée : 30 septembre 2026) ; 2 autres étapes sont également en retard.',
  ],
  [
    'critical',
    'critical-milestone-overdue',
    { ...overdue, milestones: ['contract', 'end'] },
    'Kritisch, weil der kritische Umsetzungsschritt „Vertrag geschlossen“ seit dem 1. April 2026 überfällig ist ' +
      'und kein noch bevorstehender Termin genannt ist; ein weiterer Umsetzungsschritt ist ebenfalls überfällig.',
    'Critique, car l’étape critique « Vertrag geschlossen » est en retard depuis le 1er avril 2026 ' +
      'et aucune date à venir n’est indiquée ; une autre étape est également en retard.',
  ],
  [
    'critical',
    'critical-milestone-overdue',
    { ...overdue, milestone: 'end', forecastOn: '2026-09-30' },
    'Kritisch, weil das Ende der Maßnahme seit dem 1. April 2026 überfällig ist ' +
      'und kein noch bevorstehender Termin genannt ist (zuletzt genannt: 30. September 2026).',
    'Critique, car la fin de la mesure est en retard depuis le 1er avril 2026 ' +
      'et aucune date à venir n’est indiquée (dernière date annoncée : 30 septembre 2026).',
  ],
  [
    'critical',
    'forecast-beyond-goal',
    { milestone: 'end', baselineOn: '2025-06-30', forecastOn: '2026-03-31', goalDueOn: '2025-07-14' },
    'Kritisch, weil das Ende der Maßnahme zum 31. März 2026 und damit nach dem Zieltermin 14. Juli 2025 erwartet wird; ' +
      'geplant war der 30. Juni 2025.',
    'Critique, car la fin de la mesure est attendue pour le 31 mars 2026, soit après l’échéance de l’objectif ' +
      '(14 juillet 2025) ; l’échéance planifiée était le 30 juin 2025.',
  ],
  [
    'critical',
    'forecast-slipped-far',
    slipped,
    'Kritisch, weil der kritische Umsetzungsschritt „Vertrag geschlossen“ erst zum 30. Juni 2027 erwartet wird, ' +
      '456 Tage nach dem Plantermin 31. März 2026.',
    'Critique, car l’étape critique « Vertrag geschlossen » n’est attendue que pour le 30 juin 2027, ' +
      'soit 456 jours après l’échéance planifiée du 31 mars 2026.',
  ],
  [
    'at_risk',
    'start-overdue',
    { startOn: '2026-01-31' },
    'Gefährdet, weil die Maßnahme noch nicht begonnen ist, obwohl sie bis zum 31. Januar 2026 beginnen sollte.',
    'À risque, car la mesure n’a pas commencé alors qu’elle devait débuter au plus tard le 31 janvier 2026.',
  ],
  [
    'at_risk',
    'forecast-slipped',
    { ...slipped, milestone: 'end', forecastOn: '2026-07-31', days: 122 },
    'Gefährdet, weil das Ende der Maßnahme erst zum 31. Juli 2026 erwartet wird, ' +
      '122 Tage nach dem Plantermin 31. März 2026.',
    'À risque, car la fin de la mesure n’est attendue que pour le 31 juillet 2026, ' +
      'soit 122 jours après l’échéance planifiée du 31 mars 2026.',
  ],
  [
    'not_assessed',
    'silent',
    { rounds: ['2024', '2025'] },
    'Nicht bewertet, weil fällige Meldungen ausgeblieben sind (Berichtsrunden: 2024 und 2025).',
    'Non évaluée, car des comptes rendus demandés n’ont pas été remis (campagnes de suivi : 2024 et 2025).',
  ],
  [
    'not_assessed',
    'no-dates',
    {},
    'Nicht bewertet, weil weder ein Endtermin noch ein offener Umsetzungsschritt genannt ist.',
    'Non évaluée, car ni date de fin ni étape ouverte n’est indiquée.',
  ],
  [
    'on_track',
    'on-schedule',
    {},
    'Im Plan, weil kein Termin überschritten ist und keine Verschiebung eine Schwelle der Regel überschreitet.',
    'Conforme, car aucune échéance n’est dépassée et aucun report de date ne franchit un seuil de la règle.',
  ],
])('%s by %s says why', (verdict, reason, facts, de, fr) => {
  expect(said(verdict, reason, facts)).toEqual([de, fr]);
});

it('names a milestone without a title as what it is', () => {
  expect(said('at_risk', 'milestone-overdue', { ...overdue, milestone: 'pilot' })).toEqual([
    'Gefährdet, weil ein Umsetzungsschritt seit dem 1. April 2026 überfällig ist.',
    'À risque, car une étape est en retard depuis le 1er avril 2026.',
  ]);
  expect(said('critical', 'forecast-slipped-far', { ...slipped, milestone: 'pilot' })[0]).toContain(
    'weil ein kritischer Umsetzungsschritt erst',
  );
});

it('needs no titles', () => {
  const verdict = { verdict: 'at_risk', reason: 'milestone-overdue', facts: overdue } as const;
  expect(reasonSentence(verdict, 'de')).toContain('weil ein Umsetzungsschritt seit');
});

it('is a whole sentence for every reason, also with facts missing', () => {
  for (const reason of COURSE_REASONS) {
    for (const sentence of said('at_risk', reason, {})) expect(sentence).toMatch(/^[^[\]{}]+\.$/);
  }
});
