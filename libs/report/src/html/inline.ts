import type { Language } from '@wegmarke/domain';
import { escapeText } from '../archive/xml';
import { tag } from './tag';
import { signPaths } from '../charts';
import { linkTarget } from '../document/link-target';
import type { Run, Sign } from '../document/report-document';

/** Runs one after the other: language, emphasis and links as elements, text as text. */
export function inline(runs: readonly Run[], language: Language): string {
  return runs.map((run) => runMarkup(run, language)).join('');
}

function runMarkup(run: Run, language: Language): string {
  let markup = escapeText(run.text).replaceAll('\n', '<br>');
  if (run.emphasis) markup = tag('em', {}, markup);
  if (run.strong) markup = tag('strong', {}, markup);
  const lang = run.language === undefined || run.language === language ? undefined : run.language;
  const href = linkTarget(run.link);
  if (href !== null) return tag('a', { href, lang }, markup);
  return lang === undefined ? markup : tag('span', { lang }, markup);
}

/** Symbols of a page, drawn once and used by reference. */
export function signSymbols(signs: readonly Sign[]): string {
  const known = new Map(signs.map((sign) => [signId(sign), sign]));
  if (known.size === 0) return '';
  const symbols = [...known].map(([id, sign]) =>
    tag('symbol', { id, viewBox: '0 0 16 16' }, signPaths(sign, 'currentColor', 'var(--paper)')),
  );
  return tag('svg', { class: 'symbols', 'aria-hidden': 'true', width: 0, height: 0 }, ...symbols);
}

/** Says nothing to those who listen: the word stands beside it. */
export function signMark(sign: Sign | undefined): string {
  if (sign === undefined) return '';
  const use = tag('use', { href: `#${signId(sign)}` });
  return tag('svg', { class: `sign ${sign.axis} ${sign.value}`, 'aria-hidden': 'true', width: 14, height: 14 }, use);
}

function signId(sign: Sign): string {
  return `sign-${sign.axis}-${sign.value}`;
}
