import { ATTENTION_KEYS, type AttentionKey, type ReasonFacts } from '@wegmarke/domain';
import { on } from '@wegmarke/domain-testing';
import { plainSpaces } from '../testing/plain-spaces';
import { attentionSentence, verdictBehind } from './attention-sentence';

function said(key: AttentionKey, facts: ReasonFacts): string[] {
  const reason = { key, since: on('2026-05-31'), facts };
  return (['de', 'fr'] as const).map((language) =>
    plainSpaces(attentionSentence(reason, language, (milestone) => (milestone === 'contract' ? 'Vertrag' : null))),
  );
}

const overdue = { milestone: 'contract', dueOn: '2026-03-31', milestones: ['contract'] };

it.each<[AttentionKey, ReasonFacts, string, string]>([
  [
    'critical',
    { reason: 'critical-milestone-overdue', ...overdue },
    'Kritisch seit dem 31. Mai 2026, weil der kritische Umsetzungsschritt „Vertrag“ seit dem 1. April 2026 überfällig ist ' +
      'und kein noch bevorstehender Termin genannt ist.',
    'Critique depuis le 31 mai 2026, car l’étape critique « Vertrag » est en retard depuis le 1er avril 2026 ' +
      'et aucune date à venir n’est indiquée.',
  ],
  [
    'overdue',
    { reason: 'milestone-overdue', ...overdue },
    'Gefährdet, weil „Vertrag“ seit dem 1. April 2026 überfällig ist.',
    'À risque, car l’étape « Vertrag » est en retard depuis le 1er avril 2026.',
  ],
  [
    'divergent',
    { reported: 'on_track', computed: 'at_risk', reason: 'milestone-overdue' },
    'Das Ressort meldet „im Plan“, die Regel ergibt „gefährdet“ (Umsetzungsschritt überfällig); so seit dem 31. Mai 2026.',
    'Le ministère déclare « conforme », la règle conclut « à risque » (étape en retard), et ce depuis le 31 mai 2026.',
  ],
  [
    'silent',
    { reason: 'silent', rounds: ['2024', '2025'] },
    'Nicht bewertet seit dem 31. Mai 2026, weil fällige Meldungen ausgeblieben sind (Berichtsrunden: 2024 und 2025).',
    'Non évaluée depuis le 31 mai 2026, car des comptes rendus demandés n’ont pas été remis ' +
      '(campagnes de suivi : 2024 et 2025).',
  ],
  [
    'redecision_due',
    { redecideOn: '2026-05-30' },
    'Zurückgestellt; bis zum 30. Mai 2026 war erneut zu entscheiden.',
    'Suspendue ; un réexamen était attendu au plus tard le 30 mai 2026.',
  ],
  [
    'unconfirmed',
    { reportedOn: '2026-03-31' },
    'Die Meldung „umgesetzt“ wurde am 31. März 2026 angenommen; die Bestätigung durch die Koordination steht aus.',
    'Le compte rendu « réalisée » a été accepté le 31 mars 2026 ; la confirmation de la coordination reste à donner.',
  ],
  [
    'horizon_expired',
    { goalDueOn: '2026-05-30' },
    'Der Zeithorizont des Ziels ist am 30. Mai 2026 abgelaufen; die Maßnahme ist nicht umgesetzt.',
    'L’horizon de l’objectif a expiré le 30 mai 2026 ; la mesure n’est pas réalisée.',
  ],
])('%s is said as one sentence', (key, facts, de, fr) => {
  expect(said(key, facts)).toEqual([de, fr]);
});

it('is a whole sentence for every key, also with facts missing', () => {
  for (const key of ATTENTION_KEYS) {
    for (const sentence of said(key, {})) expect(sentence).toMatch(/^[^[\]{}]+\.$/);
  }
});

it('needs no titles', () => {
  const reason = { key: 'overdue', since: on('2026-04-01'), facts: overdue } as const;
  expect(attentionSentence(reason, 'de')).toBe(
    'Gefährdet, weil ein Umsetzungsschritt seit dem 1. April 2026 überfällig ist.',
  );
});

it.each<[AttentionKey, ReasonFacts, string | null]>([
  ['critical', {}, 'critical'],
  ['overdue', {}, 'at_risk'],
  ['divergent', { reported: 'on_track', computed: 'critical' }, 'critical'],
  ['horizon_expired', { goalDueOn: '2025-07-14' }, null],
])('behind "%s" with %o stands the verdict %s', (key, facts, verdict) => {
  expect(verdictBehind({ key, since: on('2026-05-31'), facts })).toBe(verdict);
});
