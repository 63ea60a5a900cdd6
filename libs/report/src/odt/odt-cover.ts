import type { Cover } from '../document/report-document';
import { facts } from './odt-facts';
import type { OdtBody } from './odt-body';
import { odtText } from './odt-text';

/** Publisher, title, facts; the colophon stands in the foot of this page. */
export function cover({ over, title, subtitle, facts: items }: Cover, body: OdtBody): string {
  body.turnTo('Cover');
  return (
    body.paragraph('Cover publisher', odtText(over)) +
    body.paragraph('Cover title', odtText(title)) +
    (subtitle === null ? '' : body.paragraph('Cover subtitle', odtText(subtitle))) +
    facts({ items: items.map(({ label, text }) => ({ label, value: [{ text }] })) }, 'cover-facts', body)
  );
}
