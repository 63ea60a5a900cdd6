/** Text that is markup already. Everything else is escaped when it enters a page. */
export interface Html {
  readonly html: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

/** A piece of a page; values are escaped unless they are pieces themselves. */
export function html(pieces: TemplateStringsArray, ...values: readonly (string | Html)[]): Html {
  const written = values.map((value) => (typeof value === 'string' ? escapeHtml(value) : value.html));
  return { html: pieces.map((piece, index) => piece + (written[index] ?? '')).join('') };
}

export const joinHtml = (parts: readonly Html[]): Html => ({ html: parts.map((part) => part.html).join('\n') });
