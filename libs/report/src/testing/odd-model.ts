import type { LocalizedText, RichText } from '@wegmarke/domain';
import type { ReportMeasure, ReportModel } from '../model/report-model';
import { aReportModel } from './a-model';

/** Letters of all planes, usual ones, controls and halves of pairs among them, up to 80. */
function oddText(random: () => number): string {
  const ranges: readonly (readonly [number, number])[] = [
    [0x20, 0x7e],
    [0x00, 0xff],
    [0x100, 0x24ff],
    [0x2500, 0xffff],
    [0x10000, 0x10ffff],
  ];
  return Array.from({ length: Math.floor(random() * 80) }, () => {
    const [from, to] = ranges[Math.floor(random() * ranges.length)] ?? [0x20, 0x7e];
    return String.fromCodePoint(from + Math.floor(random() * (to - from + 1)));
  }).join('');
}

/** The same numbers in each run (xorshift). */
function aRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** The sample report with one of the texts in every field that somebody writes; codes, days and numbers stay. */
function oddModel(next: () => string): ReportModel {
  const localized = (): LocalizedText => ({ de: next(), fr: next() });
  const rich = (): RichText => ({
    blocks: [
      { type: 'paragraph', runs: [{ text: next() }, { text: next(), strong: true }] },
      { type: 'list', ordered: true, items: [[{ text: next(), emphasis: true }], [{ text: next() }]] },
    ],
  });
  const measureOf = (measure: ReportMeasure): ReportMeasure => ({
    ...measure,
    title: localized(),
    wording: localized(),
    partners: [{ name: next(), country: 'FR', role: localized() }],
    themes: [next()],
    narrative: { done: next(), problems: next(), next: next() },
    milestones: measure.milestones.map((milestone) => ({ ...milestone, title: localized() })),
  });
  const model = aReportModel();
  return {
    ...model,
    publisher: localized(),
    strategy: { ...model.strategy, title: localized() },
    fields: model.fields.map((field) => ({ ...field, name: localized() })),
    ministries: model.ministries.map((ministry) => ({ ...ministry, name: localized(), abbreviation: localized() })),
    goals: model.goals.map((goal) => ({ ...goal, title: localized() })),
    measures: model.measures.map(measureOf),
    texts: [{ part: 'foreword', de: rich(), fr: rich(), translation: 'current' }],
  };
}

const DOCUMENTS = 20;
const TEXTS = 50;

/** 20 reports, each written with 50 texts of its own: 1,000 random texts, the same in each run. */
export function oddReports(): readonly ReportModel[] {
  const random = aRandom(20_251_231);
  return Array.from({ length: DOCUMENTS }, () => {
    const texts = Array.from({ length: TEXTS }, () => oddText(random));
    let at = 0;
    return oddModel(() => texts[at++ % TEXTS] ?? '');
  });
}
