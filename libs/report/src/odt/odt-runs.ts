import { linkTarget } from '../document/link-target';
import type { Run } from '../document/report-document';
import { element } from '../archive/xml';
import type { OdtBody } from './odt-body';
import { odtText } from './odt-text';

/** Pieces of text with their look; a link only where its address is one that a report may hold. */
export function runs(pieces: readonly Run[], body: OdtBody): string {
  return pieces.map((piece) => run(piece, body)).join('');
}

function run({ text, strong, emphasis, link, language }: Run, { styles, document }: OdtBody): string {
  if (text === '') return '';
  const look = styles.run({
    strong: strong ?? false,
    emphasis: emphasis ?? false,
    language: language === undefined || language === document.language ? null : language,
  });
  const written = look === null ? odtText(text) : element('text:span', { 'text:style-name': look }, odtText(text));
  const target = linkTarget(link);
  if (target === null) return written;
  return element(
    'text:a',
    {
      'xlink:type': 'simple',
      'xlink:href': target,
      'text:style-name': 'Internet_20_link',
      'text:visited-style-name': 'Internet_20_link',
    },
    written,
  );
}
