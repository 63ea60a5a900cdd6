import type { PublicMeasure, PublicRoundDetail, PublicRoundList, PublicStrategyList } from '@wegmarke/api-client';
import {
  figuresOf,
  STATUS_CLASSES,
  type CubeCell,
  type FieldKey,
  type LocalDate,
  type MeasureCode,
  type MinistryKey,
  type RoundKey,
  type StatusCounts,
  type StrategyKey,
} from '@wegmarke/domain';

export const PUBLIC_ROUND = '/api/public/strategies/frankreich/rounds/2023';
const CHECKSUM = 'ab'.repeat(32);
const STRATEGY = {
  key: 'frankreich' as StrategyKey,
  title: { de: 'Frankreich-Konzeption', fr: 'Conception France' },
  adoptedOn: '2020-07-14' as LocalDate,
  latestRound: '2023' as RoundKey,
  sample: true,
};

export const publicStrategies = (): PublicStrategyList => ({ items: [STRATEGY] });

export const publicRounds = (): PublicRoundList => ({
  strategy: STRATEGY,
  items: ['2023', '2021'].map((key) => ({
    key: key as RoundKey,
    period: { from: `${key}-01-01` as LocalDate, to: `${key}-12-31` as LocalDate },
    asOfOn: `${key}-12-31` as LocalDate,
    sealedOn: `${Number(key) + 1}-03-15` as LocalDate,
    publishedOn: `${Number(key) + 1}-04-12` as LocalDate,
    version: 1,
  })),
});

function counts(change: Partial<StatusCounts>): { total: number; status: StatusCounts } {
  const zero = Object.fromEntries(STATUS_CLASSES.map((key) => [key, 0])) as unknown as StatusCounts;
  const status = { ...zero, ...change };
  return { total: Object.values(status).reduce((sum, count) => sum + count, 0), status };
}

/** A published round over these cells; one field, two ministries. */
export function publicRound(cells: readonly CubeCell[], change: Partial<PublicRoundDetail> = {}): PublicRoundDetail {
  const status = counts({ running: 3, implemented_confirmed: 1 });
  return {
    basis: {
      strategy: 'frankreich' as StrategyKey,
      round: '2023' as RoundKey,
      asOf: '2023-12-31' as LocalDate,
      sealedOn: '2024-03-15' as LocalDate,
      publishedOn: '2024-04-12' as LocalDate,
      version: 1,
      checksum: CHECKSUM,
      sample: true,
    },
    strategy: STRATEGY,
    period: { from: '2023-01-01' as LocalDate, to: '2023-12-31' as LocalDate },
    total: 4,
    figures: figuresOf(cells).map((figure) => ({
      ...figure,
      parts: [...figure.parts],
      rest: [...figure.rest],
      excluded: [...figure.excluded],
      sentence: { de: 'Satz', fr: 'Phrase' },
    })) as PublicRoundDetail['figures'],
    byField: [{ field: 'transport' as FieldKey, ...status }],
    byMinistry: [{ ministry: 'vm' as MinistryKey, ...status }],
    fields: [
      { key: 'transport' as FieldKey, number: 2, name: { de: 'Verkehr und Mobilität', fr: 'Transports et mobilité' } },
    ],
    ministries: [
      {
        key: 'vm' as MinistryKey,
        name: { de: 'Ministerium für Verkehr', fr: null },
        abbreviation: { de: 'VM', fr: null },
      },
      {
        key: 'um' as MinistryKey,
        name: { de: 'Ministerium für Umwelt', fr: null },
        abbreviation: { de: 'UM', fr: null },
      },
    ],
    goals: [],
    versions: [{ version: 1, checksum: CHECKSUM, establishedOn: '2024-03-15' as LocalDate }],
    amendments: [],
    files: [
      {
        kind: 'measures',
        format: 'csv',
        edition: null,
        language: 'de',
        name: 'massnahmen-frankreich-runde-2023-Muster.csv',
        url: `${PUBLIC_ROUND}/measures.csv?version=1&lang=de`,
        mediaType: 'text/csv',
        bytes: 41_274,
        checksum: CHECKSUM,
      },
    ],
    licence: {
      id: 'dl-de/by-2-0',
      name: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
      url: 'https://www.govdata.de/dl-de/by-2-0',
      attribution: 'Staatsministerium Baden-Württemberg',
    },
    ...change,
  };
}

export function publicMeasure(code: string, change: Partial<PublicMeasure> = {}): PublicMeasure {
  return {
    code: code as MeasureCode,
    title: { de: `Mustermaßnahme ${code}`, fr: null },
    wording: { de: 'Amtlicher Wortlaut', fr: null },
    field: 'transport' as FieldKey,
    goal: null,
    lead: 'vm' as MinistryKey,
    participants: ['um' as MinistryKey],
    status: 'running',
    endsOn: '2025-06-30' as LocalDate,
    narrative: { done: 'Vereinbarung unterzeichnet.', next: 'Zeitplan abstimmen.' },
    provenance: { title: 'public', lead: 'public', goal: 'sample', participants: 'sample', status: 'sample' },
    sample: true,
    ...change,
  };
}
