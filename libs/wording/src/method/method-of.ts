import {
  ATTENTION_KEYS,
  COURSE_REASONS,
  GOAL_HORIZONS,
  REPORT_STATES,
  STATUS_CLASSES,
  type CourseRules,
  type HorizonSpans,
  type Language,
} from '@wegmarke/domain';
import { capitalized } from '../format/capitalized';
import { counted } from '../format/counted';
import { factTexts } from '../format/fact-texts';
import { fill } from '../format/fill';
import { typeset } from '../format/typography';
import { ATTENTION_WORDS } from '../words/attention-words';
import {
  AXIS_WORDS,
  COURSE_WORDS,
  EFFECT_WORDS,
  IMPLEMENTATION_WORDS,
  REPORT_WORDS,
  type Axis,
} from '../words/axis-words';
import { HORIZON_WORDS, STATUS_DEFINITIONS, STATUS_WORDS } from '../words/class-words';
import { figureRows } from './figure-rows';
import {
  METHOD_SECTIONS,
  type MethodDictionary,
  type MethodRow,
  type MethodSection,
  type MethodSectionKey,
} from './method';
import { METHOD_DE } from './method.de';
import { METHOD_FR } from './method.fr';
import { VERDICT_OF_REASON } from './verdict-of-reason';

const WORDS: MethodDictionary = { de: METHOD_DE, fr: METHOD_FR };
const AXES: readonly Axis[] = ['implementation', 'course', 'report', 'effect'];

/** The method page: every class, figure and row of the rule in words, with the thresholds and spans in force. */
export function methodOf(rules: CourseRules, spans: HorizonSpans, language: Language): MethodSection[] {
  const rows = rowsOf(spans, language);
  const values = factTexts({ ...rules }, language);
  const said = (text: string): string => typeset(fill(text, values), language);
  return METHOD_SECTIONS.map((key) => {
    const { heading, paragraphs, columns } = WORDS[language].sections[key];
    return {
      key,
      heading: said(heading),
      paragraphs: paragraphs.map(said),
      columns: columns.map(said),
      rows: rows[key].map((row) => ({ key: row.key, cells: row.cells.map(said) })),
    };
  });
}

function rowsOf(spans: HorizonSpans, language: Language): Readonly<Record<MethodSectionKey, readonly MethodRow[]>> {
  const words = WORDS[language];
  return {
    axes: axisRows(language),
    status: STATUS_CLASSES.map((key) => row(key, STATUS_WORDS[language][key], STATUS_DEFINITIONS[language][key])),
    figures: figureRows(words, language),
    course: COURSE_REASONS.map((key, index) => {
      const verdict = COURSE_WORDS[language][VERDICT_OF_REASON[key]];
      return row(key, String(index + 1), words.course[key], capitalized(verdict));
    }),
    horizons: GOAL_HORIZONS.map((key) =>
      row(key, HORIZON_WORDS[language][key], counted(words.horizonSpan, spans[key], language)),
    ),
    reports: REPORT_STATES.map((key) => row(key, REPORT_WORDS[language][key], words.reports[key])),
    attention: ATTENTION_KEYS.map((key) => row(key, ATTENTION_WORDS[language][key], words.attention[key])),
    clocks: [],
  };
}

function axisRows(language: Language): MethodRow[] {
  const values: Readonly<Record<Axis, Readonly<Record<string, string>>>> = {
    implementation: IMPLEMENTATION_WORDS[language],
    course: COURSE_WORDS[language],
    report: REPORT_WORDS[language],
    effect: EFFECT_WORDS[language],
  };
  return AXES.map((axis) => {
    const { question, setBy } = WORDS[language].axes[axis];
    return row(axis, AXIS_WORDS[language][axis], question, setBy, Object.values(values[axis]).join(', '));
  });
}

function row(key: string, ...cells: string[]): MethodRow {
  return { key, cells };
}
