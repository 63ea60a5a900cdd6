import type { Language } from '@wegmarke/domain';
import type { MailLine, MailLines, MailSection } from './mail-lines';

/**
 * The HTML beside the plain text: headings, lists and links that say where they lead, no images, no colours, nothing
 * loaded from anywhere.
 */
export function mailHtml(subject: string, lines: MailLines, language: Language): string {
  const body = [
    `<h1>${escape(subject)}</h1>`,
    paragraph(lines.greeting),
    paragraph(lines.opening),
    ...lines.sections.map(section),
    `<p>${link(lines.work.link, lines.work.name)}</p>`,
    paragraph(lines.closing),
    '<hr>',
    ...lines.footer.map(paragraph),
  ];
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escape(subject)}</title></head>`,
    `<body>${body.join('\n')}</body></html>`,
  ].join('\n');
}

function section({ heading, items }: MailSection): string {
  return `<h2>${escape(heading)}</h2>\n<ul>${items.map(item).join('\n')}</ul>`;
}

function item({ name, fallback, note, link: address }: MailLine): string {
  const linked = link(address, name, fallback ? ' lang="de"' : '');
  return `<li>${linked}${note === '' ? '' : `<br>${escape(note)}`}</li>`;
}

function link(address: string, name: string, attributes = ''): string {
  return `<a href="${escape(address)}"${attributes}>${escape(name)}</a>`;
}

const paragraph = (text: string): string => `<p>${escape(text)}</p>`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Titles and links come from outside. */
function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
