import { element } from '../archive/xml';
import { ACCENT } from '../theme/colours';

/** Bullets and numbers with a hanging indent. */
export function listStyles(): string {
  const bullet = element(
    'text:list-level-style-bullet',
    { 'text:level': 1, 'text:bullet-char': '•' },
    position('0.6cm'),
    element('style:text-properties', { 'fo:color': ACCENT }),
  );
  const number = element(
    'text:list-level-style-number',
    { 'text:level': 1, 'style:num-format': '1', 'style:num-suffix': '.' },
    position('0.8cm'),
  );
  return (
    element('text:list-style', { 'style:name': 'Bullets' }, bullet) +
    element('text:list-style', { 'style:name': 'Numbers' }, number)
  );
}

function position(indent: string): string {
  return element(
    'style:list-level-properties',
    { 'text:list-level-position-and-space-mode': 'label-alignment' },
    element('style:list-level-label-alignment', {
      'text:label-followed-by': 'listtab',
      'text:list-tab-stop-position': indent,
      'fo:margin-left': indent,
      'fo:text-indent': `-${indent}`,
    }),
  );
}
