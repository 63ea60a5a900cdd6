import { element, type Attributes } from '../archive/xml';

/** An element of a page: always with its end tag, for HTML knows no empty `<p/>`. */
export function tag(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const content = children.join('');
  return content === '' ? `${element(name, attributes).slice(0, -2)}></${name}>` : element(name, attributes, content);
}
