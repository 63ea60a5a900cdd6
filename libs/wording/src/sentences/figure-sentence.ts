import type { FigureBasis, FigureKey, FigurePart, FigurePartKey, FigureValue, Language } from '@wegmarke/domain';
import { counted, isSingular } from '../format/counted';
import { formatDay } from '../format/day-format';
import { fill } from '../format/fill';
import { formatList } from '../format/list-format';
import { formatNumber, formatPercent } from '../format/number-format';
import { typeset } from '../format/typography';
import type { FigureGrammar } from './figure-grammar';
import { FIGURE_GRAMMAR_DE } from './figure-grammar.de';
import { FIGURE_GRAMMAR_FR } from './figure-grammar.fr';

const GRAMMARS: Readonly<Record<Language, FigureGrammar>> = { de: FIGURE_GRAMMAR_DE, fr: FIGURE_GRAMMAR_FR };

/** Entries of the rest that a sentence names because they are easily mistaken for the numerator. */
const RESTS_SAID: Partial<Readonly<Record<FigureKey, readonly FigurePartKey[]>>> = {
  implemented: ['implemented_reported'],
  onCourse: ['at_risk', 'critical', 'not_assessed'],
  reported: ['open', 'missing'],
};

/**
 * A figure as one sentence per language that survives being quoted: basis, numerator, denominator, share, all parts of
 * a combined class (also those with 0), exclusions, bounds, and how many were not reported lately.
 */
export function figureSentence(value: FigureValue, basis: FigureBasis): { de: string; fr: string } {
  const { de, fr } = figureClauses(value, basis);
  return { de: de.main + de.smallPrint, fr: fr.main + fr.smallPrint };
}

/** The two halves of a figure's sentence. Put together they are the sentence, character by character. */
export interface FigureClauses {
  /** Basis, numerator, denominator, share, all parts, and what is easily mistaken for the numerator. */
  readonly main: string;
  /** Exclusions, bounds, and how many were not reported lately; empty when there is nothing of the kind. */
  readonly smallPrint: string;
}

/** The sentence of a figure for places that set its small print smaller; never show one half without the other. */
export function figureClauses(value: FigureValue, basis: FigureBasis): { de: FigureClauses; fr: FigureClauses } {
  return { de: clauses(value, basis, 'de'), fr: clauses(value, basis, 'fr') };
}

/** Numbers, share and parts of a figure, without the day they hold for: to be said inside another sentence. */
export function figureStatement(value: FigureValue, language: Language): string {
  return statementOf(value, GRAMMARS[language], language) + figureParts(value, language);
}

/** The parts a figure is never said without; empty where it needs none. */
export function figureParts(value: FigureValue, language: Language): string {
  return partsOf(value, GRAMMARS[language], language);
}

/** The day or round a figure holds for, as the clause that opens its sentence: `Wie am 21. November 2023 bekannt`. */
export function basisClause(basis: FigureBasis, language: Language): string {
  const clause = openingOf(basis, GRAMMARS[language], language).replace(/ ?: $/, '');
  return typeset(clause, language);
}

function clauses(value: FigureValue, basis: FigureBasis, language: Language): FigureClauses {
  const grammar = GRAMMARS[language];
  const statement = statementOf(value, grammar, language) + partsOf(value, grammar, language);
  const main = openingOf(basis, grammar, language) + joined([statement, restOf(value, grammar, language)], grammar);
  const smallPrint = joined(
    [excludedOf(value, grammar, language), boundsOf(value, grammar, language), staleOf(value, grammar, language)],
    grammar,
  );
  if (smallPrint === '') return { main: typeset(`${main}.`, language), smallPrint };
  return {
    main: typeset(main + grammar.separator.trimEnd(), language),
    smallPrint: typeset(` ${smallPrint}.`, language),
  };
}

function joined(said: readonly string[], { separator }: FigureGrammar): string {
  return said.filter((clause) => clause !== '').join(separator);
}

function openingOf(basis: FigureBasis, grammar: FigureGrammar, language: Language): string {
  const day = formatDay(basis.asOf, language);
  if (!('round' in basis)) return fill(basis.projection ? grammar.projection : grammar.asOf, { day });
  return fill(grammar.round, { day, round: basis.round, sealedOn: formatDay(basis.sealedOn, language) });
}

function statementOf(value: FigureValue, grammar: FigureGrammar, language: Language): string {
  const { noun, predicate, empty } = grammar.figures[value.key];
  if (value.denominator === 0) return fill(grammar.noShare, { why: empty });
  // "von 100 Maßnahmen" agrees with the denominator, "1 mesure sur 100" with the numerator.
  const nounCount = language === 'de' ? value.denominator : value.numerator;
  return fill(grammar.statement, {
    numerator: formatNumber(value.numerator, language),
    denominator: formatNumber(value.denominator, language),
    percent: formatPercent(value.percent, language),
    noun: counted(noun, nounCount, language),
    predicate: counted(predicate, value.numerator, language),
  });
}

/** None of nothing needs no parts, but the combined class is never said without them. */
function partsOf(value: FigureValue, grammar: FigureGrammar, language: Language): string {
  const { key, parts, numerator, denominator } = value;
  if (parts.length < 2 || denominator === 0) return '';
  if (numerator === 0 && key !== 'implementedOrStarted') return '';
  return fill(grammar.parted, { list: listed(parts, grammar, language) });
}

function restOf({ key, rest }: FigureValue, grammar: FigureGrammar, language: Language): string {
  const { rest: phrase } = grammar.figures[key];
  const said = rest.filter((part) => part.count > 0 && RESTS_SAID[key]?.includes(part.key));
  return phrase === undefined || said.length === 0 ? '' : fill(phrase, { list: listed(said, grammar, language) });
}

function excludedOf({ excluded }: FigureValue, grammar: FigureGrammar, language: Language): string {
  if (excluded.length === 0) return '';
  const said = excluded.filter(({ count }) => count > 0);
  if (said.length === 0) return grammar.nothingExcluded;
  const total = said.reduce((sum, { count }) => sum + count, 0);
  const phrase = isSingular(total, language) ? grammar.excluded.one : grammar.excluded.other;
  return fill(phrase, { list: listed(said, grammar, language) });
}

function boundsOf({ bounds, denominator }: FigureValue, grammar: FigureGrammar, language: Language): string {
  if (!bounds || bounds.assessed === denominator) return '';
  const range = { low: formatPercent(bounds.low, language), high: formatPercent(bounds.high, language) };
  return fill(counted(grammar.bounds, denominator - bounds.assessed, language), range);
}

/** Says of how many: the sentence has named the numerator and the denominator before. */
function staleOf({ stale, denominator }: FigureValue, grammar: FigureGrammar, language: Language): string {
  const all = formatNumber(denominator, language);
  return stale ? fill(counted(grammar.stale, stale, language), { all }) : '';
}

function listed(parts: readonly FigurePart[], grammar: FigureGrammar, language: Language): string {
  return formatList(
    parts.map(({ key, count }) => counted(grammar.parts[key], count, language)),
    language,
  );
}
