/** XML as text. Attributes with the value `undefined` are left out; children are XML already. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Text between tags. Characters no XML file may hold must be gone before: `printable`. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}

function escapeAttribute(value: string): string {
  return value.replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? character);
}

export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`)
    .join('');
  const content = children.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** C0 and C1 controls but tab and line feed, U+FFFE, U+FFFF, and halves of surrogate pairs. */
const FORBIDDEN =
  // eslint wants no control characters in patterns; they are what this one looks for, so it is built from code points.
  new RegExp(
    `[${range(0x00, 0x08)}${range(0x0b, 0x1f)}${range(0x7f, 0x9f)}\\ufffe\\uffff]` +
      '|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
    'g',
  );

function range(first: number, last: number): string {
  return `${escaped(first)}-${escaped(last)}`;
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

/** The text without what no XML file may hold. A carriage return becomes a line feed. */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '');
}

/** The characters `printable` takes out, each once, as `U+0007`, in the order they occur. */
export function unprintable(text: string): string[] {
  const found = text.replace(/\r\n?/g, '\n').match(FORBIDDEN) ?? [];
  const names = found.map((character) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
  return [...new Set(names)];
}
