import type { Language } from '@wegmarke/domain';
import { HATCHED_FILLS, type Hatch } from '../charts/series-look';
import { locale } from './docx-runs';
import { COLOURS } from './docx-styles';

const PATTERNS: Readonly<Record<Exclude<Hatch, 'none'>, string>> = {
  rising: 'ltUpDiag',
  falling: 'ltDnDiag',
  crossed: 'diagCross',
};
const OUTLINE = `<a:ln w="4763"><a:solidFill><a:srgbClr val="${COLOURS.ink}"/></a:solidFill></a:ln>`;

/**
 * What `docx` has no option for in a chart: outlines and patterns, so that the parts stay apart in grey print, plain
 * ground behind numbers on a pattern, and the language that writes its numbers.
 */
export function chartLook(chart: string, language: Language): string {
  return chart
    .replaceAll(/<c:lang val="[^"]*"\/>/gu, `<c:lang val="${locale(language)}"/>`)
    .replaceAll(/<c:ser>.*?<\/c:ser>/gsu, (series) => seriesLook(series));
}

function seriesLook(series: string): string {
  const colour =
    /<c:spPr><a:solidFill><a:srgbClr val="([0-9A-F]{6})"\/><\/a:solidFill><a:ln><a:noFill\/><\/a:ln>/u.exec(series);
  if (colour === null) return series;
  const [area, fill = ''] = colour;
  const hatch = HATCHED_FILLS.get(`#${fill.toLowerCase()}`);
  const plain = `<a:solidFill><a:srgbClr val="${fill}"/></a:solidFill>`;
  if (hatch === undefined || hatch === 'none') return series.replace(area, `<c:spPr>${plain}${OUTLINE}`);
  const lines = `<a:fgClr><a:srgbClr val="${COLOURS.faint}"/></a:fgClr><a:bgClr><a:srgbClr val="${fill}"/></a:bgClr>`;
  return series
    .replace(area, `<c:spPr><a:pattFill prst="${PATTERNS[hatch]}">${lines}</a:pattFill>${OUTLINE}`)
    .replace('<c:spPr><a:noFill/>', `<c:spPr>${plain}`);
}
