import { Schema, type DOMOutputSpec } from 'prosemirror-model';

/** What a link may point at; anything else is pasted and stored as plain text. */
const LINK = /^(?:https?:\/\/|mailto:)\S+$/i;

export function isLink(address: string): boolean {
  return LINK.test(address);
}

const href = (element: HTMLElement): { href: string } | false => {
  const address = element.getAttribute('href') ?? '';
  return isLink(address) ? { href: address } : false;
};

/** As written: where the page's policy forbids styles in text, the browser does not apply what is pasted. */
function styleOf(element: HTMLElement, name: 'font-style' | 'font-weight'): string {
  const written = new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([\\w-]+)`, 'i').exec(element.getAttribute('style') ?? '');
  return written?.[1]?.toLowerCase() ?? '';
}

const filled: DOMOutputSpec = ['p', 0];

/**
 * Text of the annual report and nothing besides: paragraphs, flat lists, strong, emphasis, links. What else is pasted –
 * headings, tables, colours, pictures – leaves its words as paragraphs. `origin`: the generated sentence a paragraph
 * was adopted from; it goes with the paragraph, also through the clipboard.
 */
export const richTextSchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: {
      group: 'block',
      content: 'text*',
      attrs: { origin: { default: null, validate: 'string|null' } },
      parseDOM: [{ tag: 'p', getAttrs: (element) => ({ origin: element.getAttribute('data-origin') }) }],
      toDOM: (node) => {
        const origin: unknown = node.attrs['origin'];
        return typeof origin === 'string' ? ['p', { 'data-origin': origin }, 0] : filled;
      },
    },
    bullet_list: { group: 'block', content: 'list_item+', parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0] },
    ordered_list: { group: 'block', content: 'list_item+', parseDOM: [{ tag: 'ol' }], toDOM: () => ['ol', 0] },
    list_item: { content: 'paragraph', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
    text: {},
  },
  marks: {
    link: {
      attrs: { href: { validate: 'string' } },
      inclusive: false,
      parseDOM: [{ tag: 'a[href]', getAttrs: href }],
      toDOM: ({ attrs }) => ['a', { href: String(attrs['href']), rel: 'noreferrer' }, 0],
    },
    emphasis: {
      parseDOM: [
        { tag: 'em' },
        { tag: 'i', getAttrs: (element) => !styleOf(element, 'font-style').startsWith('normal') && null },
        {
          tag: '[style]',
          consuming: false,
          getAttrs: (element) => styleOf(element, 'font-style') === 'italic' && null,
        },
      ],
      toDOM: () => ['em', 0],
    },
    strong: {
      parseDOM: [
        { tag: 'strong' },
        { tag: 'b', getAttrs: (element) => !/^(?:normal|400)/.test(styleOf(element, 'font-weight')) && null },
        {
          tag: '[style]',
          consuming: false,
          getAttrs: (element) => /^(?:bold|[6-9]00)/.test(styleOf(element, 'font-weight')) && null,
        },
      ],
      toDOM: () => ['strong', 0],
    },
  },
});
