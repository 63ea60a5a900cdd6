import { mailHtml } from './mail-html';
import { mailLines, type MailLine, type MailLines, type MailSection } from './mail-lines';
import type { MailContent } from './mail-content';
import { mailSubject } from './mail-subject';

export interface MailText {
  readonly subject: string;
  /** Plain text, the part that always reads. */
  readonly text: string;
  readonly html: string;
}

/** A mail in words. It greets the office, not a gender, and names no person: the address stands on the envelope alone. */
export function mailText(content: MailContent): MailText {
  const subject = mailSubject(content);
  const lines = mailLines(content);
  return { subject, text: plainText(lines), html: mailHtml(subject, lines, content.language) };
}

function plainText({ greeting, opening, sections, work, closing, footer }: MailLines): string {
  const small = ['-- ', ...footer].join('\n');
  const blocks = [greeting, opening, ...sections.map(section), `${work.name}:\n${work.link}`, closing, small];
  return `${blocks.join('\n\n')}\n`;
}

function section({ heading, items }: MailSection): string {
  return [heading, ...items.map(item)].join('\n\n');
}

function item({ name, note, link }: MailLine): string {
  return [name, ...(note === '' ? [] : [note]), link].join('\n');
}
