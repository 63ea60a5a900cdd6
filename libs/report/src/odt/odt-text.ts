import { element, escapeText } from '../archive/xml';

/**
 * Text between the tags of a paragraph. Spaces in a row, tabs and line ends are elements of their own: plain ones are
 * folded into a single space.
 */
export function odtText(text: string): string {
  return escapeText(text)
    .replace(/\n/g, element('text:line-break'))
    .replace(/\t/g, element('text:tab'))
    .replace(/^ +| {2,}| +$/g, (spaces) => element('text:s', { 'text:c': spaces.length }));
}
