import type { StrategyDetail } from '@wegmarke/api-client';
import type { FieldKey, LocalDate, MinistryKey, RoundKey, StrategyKey } from '@wegmarke/domain';

const on = (day: string): LocalDate => day as LocalDate;

function field(key: string, number: number, de: string, fr: string): StrategyDetail['fields'][number] {
  return {
    key: key as FieldKey,
    number,
    name: { de, fr },
    nameFrLevel: 'found',
    description: null,
    provenance: 'public',
    sources: [],
  };
}

function ministry(key: string, position: number, abbr: string, name: string): StrategyDetail['ministries'][number] {
  return {
    key: key as MinistryKey,
    position,
    name: { de: name, fr: null },
    abbr: { de: abbr, fr: null },
    level: 'found',
    note: null,
    existsFrom: null,
    existsTo: null,
  };
}

function round(key: string, sealedOn: string | null): StrategyDetail['rounds'][number] {
  const next = Number(key) + 1;
  return {
    id: `round-${key}`,
    key: key as RoundKey,
    state: sealedOn === null ? 'open' : 'sealed',
    asOfOn: on(`${key}-12-31`),
    period: { from: on(`${key}-01-01`), to: on(`${key}-12-31`) },
    openedOn: on(`${next}-01-02`),
    deadlineOn: on(`${next}-01-31`),
    sealedOn: sealedOn === null ? null : on(sealedOn),
    publishedOn: null,
  };
}

/** Two fields, two ministries, one sealed round; today is 22 November 2026. */
export function strategyAnswer(change: Partial<StrategyDetail> = {}): StrategyDetail {
  return {
    key: 'frankreich' as StrategyKey,
    title: { de: 'Partnerschafts-Konzeption', fr: 'Conception de partenariat' },
    adoptedOn: on('2020-07-14'),
    revision: 7,
    sampleData: true,
    today: on('2026-11-22'),
    asOf: on('2026-11-22'),
    fields: [
      field('transport', 2, 'Verkehr und Mobilität', 'Transports et mobilité'),
      field('language', 3, 'Sprache', 'Langue'),
    ],
    ministries: [ministry('vm', 1, 'VM', 'Ministerium für Verkehr'), ministry('km', 2, 'KM', 'Kultusministerium')],
    goals: [],
    horizons: { short: 2, medium: 5, long: 10 },
    courseRules: {
      key: 'course-2026',
      validFrom: on('2020-07-14'),
      criticalOverdueDays: 60,
      forecastSlippedFarDays: 365,
      forecastSlippedDays: 90,
      silentRounds: 2,
      unconfirmedDays: 60,
    },
    rounds: [round('2023', '2024-03-12')],
    allowedActions: [],
    publicFacts: [
      {
        key: 'public-2023-11-21',
        on: on('2023-11-21'),
        text: { de: 'Ministerrat: 48 umgesetzt oder angestoßen', fr: 'Conseil des ministres : 48' },
        source: null,
      },
    ],
    sources: [],
    ...change,
  };
}
