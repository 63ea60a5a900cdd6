import type { AnnualReport, AnnualReportPart, AnnualReportText, ExportAnswer } from '@wegmarke/api-client';
import type { LocalDate, MinistryKey, RichText, RoundKey, StrategyKey } from '@wegmarke/domain';

const on = (day: string): LocalDate => day as LocalDate;
const CHECKSUM = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

export function richText(...paragraphs: readonly string[]): RichText {
  return { blocks: paragraphs.map((text) => ({ type: 'paragraph', runs: [{ text }] })) };
}

/** A text of the report; without words nothing was written yet. */
export function textState(words: string | null = null, change: Partial<AnnualReportText> = {}): AnnualReportText {
  if (words === null) return { version: 0, content: null, changedAt: null, changedBy: null, ...change };
  const changedAt = '2026-03-20T10:00:00.000Z';
  return { version: 1, content: richText(words), changedAt, changedBy: 'Koordination (Demo)', ...change };
}

export function reportPart(
  part: string,
  de: string,
  fr: string,
  change: Partial<AnnualReportPart> = {},
): AnnualReportPart {
  const title = { de, fr };
  return { part, title, de: textState(), fr: textState(), translation: 'current', ministries: [], ...change };
}

/** The report of 2023 as the coordination finds it: a foreword in German, one sentence to adopt, nothing frozen. */
export function annualReport(change: Partial<AnnualReport> = {}): AnnualReport {
  return {
    version: 4,
    round: {
      id: 'round-2023',
      key: '2023' as RoundKey,
      state: 'sealed',
      asOfOn: on('2023-12-31'),
      period: { from: on('2023-01-01'), to: on('2023-12-31') },
      deadlineOn: on('2024-01-31'),
      sealedOn: on('2024-03-12'),
      publishedOn: null,
    },
    strategy: { key: 'frankreich' as StrategyKey, title: { de: 'Konzeption', fr: 'Conception' }, sample: true },
    snapshot: { version: 1, checksum: CHECKSUM },
    state: 'draft',
    freezeProblem: null,
    freezeProgress: null,
    printsVerdicts: false,
    previous: { key: '2022' as RoundKey, asOfOn: on('2022-12-31') },
    parts: [
      reportPart('foreword', 'Vorwort', 'Avant-propos', { de: textState('Ein gutes Jahr.'), translation: 'missing' }),
      reportPart('since', 'Seit dem letzten Bericht', 'Depuis le dernier rapport'),
      reportPart('field:transport', 'Verkehr und Mobilität', 'Transports', { ministries: ['vm' as MinistryKey] }),
    ],
    outline: [{ id: 'vorwort', level: 1, text: 'Vorwort' }],
    sentences: [
      {
        key: 'since.new',
        de: 'Vier Maßnahmen (4) sind neu.',
        fr: 'Quatre mesures (4) sont nouvelles.',
        adopted: { de: false, fr: false },
      },
    ],
    disagreements: [],
    fallback: { de: 0, fr: 2 },
    places: [],
    checklist: [
      {
        code: 'consent-commented',
        ok: true,
        blocking: true,
        params: { count: 0 },
        detail: 'Kein Ressort hat Einwände.',
      },
      {
        code: 'text-empty',
        ok: false,
        blocking: false,
        params: { count: 1, parts: ['since'] },
        detail: 'Ein Abschnitt ist leer.',
      },
    ],
    consents: [],
    editions: [],
    allowedActions: ['read-report-draft', 'edit-report', 'start-report-consent', 'freeze-report'],
    ...change,
  };
}

export function edition(number = 1): AnnualReport['editions'][number] {
  return {
    number,
    frozenOn: on('2024-04-02'),
    dataChecksum: CHECKSUM,
    textChecksum: CHECKSUM,
    snapshotVersion: 1,
    files: [{ format: 'pdf', language: 'de', checksum: CHECKSUM, bytes: 482_113 }],
  };
}

/** A file on its way; `done` names it. */
export function exportAnswer(change: Partial<ExportAnswer> = {}): ExportAnswer {
  return {
    id: 'export-1',
    kind: 'report',
    format: 'pdf',
    lang: 'de',
    state: 'running',
    progress: 0.4,
    file: null,
    places: [],
    problem: null,
    ...change,
  };
}

export const madeFile: ExportAnswer['file'] = {
  url: '/api/exports/export-1/file',
  name: 'fortschrittsbericht-frankreich-2023-entwurf-de.pdf',
  bytes: 482_113,
  checksum: CHECKSUM,
};
