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
  if (link === undefined || !/^(https?:|mailto:)/i.test(link)) return written;
  return element(
    'text:a',
    {
      'xlink:type': 'simple',
      'xlink:href': address(link),
      'text:style-name': 'Internet_20_link',
      'text:visited-style-name': 'Internet_20_link',
    },
    written,
  );
}

/** Encoded once; a broken address keeps what an address may hold. */
function address(link: string): string {
  try {
    return encodeURI(decodeURI(link));
  } catch {
    return link.replace(/[^\x21-\x7e]/g, '');
  }
}
