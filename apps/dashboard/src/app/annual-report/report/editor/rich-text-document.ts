import type { Node as DocumentNode } from 'prosemirror-model';
import type { RichBlock, RichRun, RichText } from '@wegmarke/domain';
import { richTextSchema as schema, isLink } from './rich-text-schema';

/** The stored text as a document to edit. An empty text is one empty paragraph: there has to be a place for the cursor. */
export function documentOf(text: RichText | null): DocumentNode {
  const blocks = (text?.blocks ?? []).map(blockNode).filter((node) => node !== null);
  return schema.node('doc', null, blocks.length === 0 ? [schema.node('paragraph')] : blocks);
}

/** The document as it is stored: without empty paragraphs and items. */
export function richTextOf(document: DocumentNode): RichText {
  const blocks: RichBlock[] = [];
  document.forEach((node) => {
    const block = node.type.name === 'paragraph' ? paragraphOf(node) : listOf(node);
    if (block !== null) blocks.push(block);
  });
  return { blocks };
}

function blockNode(block: RichBlock): DocumentNode | null {
  if (block.type === 'paragraph')
    return schema.node('paragraph', { origin: block.origin ?? null }, textNodes(block.runs));
  const items = block.items.map((runs) =>
    schema.node('list_item', null, [schema.node('paragraph', null, textNodes(runs))]),
  );
  return items.length === 0 ? null : schema.node(block.ordered ? 'ordered_list' : 'bullet_list', null, items);
}

function textNodes(runs: readonly RichRun[]): DocumentNode[] {
  return runs.filter(({ text }) => text !== '').map((run) => schema.text(run.text, marksOf(run)));
}

function marksOf({ strong, emphasis, link }: RichRun) {
  return [
    ...(link !== undefined && isLink(link) ? [schema.mark('link', { href: link })] : []),
    ...(emphasis ? [schema.mark('emphasis')] : []),
    ...(strong ? [schema.mark('strong')] : []),
  ];
}

function paragraphOf(node: DocumentNode): RichBlock | null {
  const runs = runsOf(node);
  const origin: unknown = node.attrs['origin'];
  if (runs.length === 0) return null;
  return { type: 'paragraph', runs, ...(typeof origin === 'string' ? { origin } : {}) };
}

function listOf(node: DocumentNode): RichBlock | null {
  const items: (readonly RichRun[])[] = [];
  node.forEach((item) => {
    const runs = item.firstChild === null ? [] : runsOf(item.firstChild);
    if (runs.length > 0) items.push(runs);
  });
  return items.length === 0 ? null : { type: 'list', ordered: node.type.name === 'ordered_list', items };
}

function runsOf(node: DocumentNode): RichRun[] {
  const runs: RichRun[] = [];
  node.forEach(({ text = '', marks }) => {
    const link: unknown = marks.find(({ type }) => type.name === 'link')?.attrs['href'];
    const has = (name: string): boolean => marks.some(({ type }) => type.name === name);
    runs.push({
      text,
      ...(has('strong') ? { strong: true } : {}),
      ...(has('emphasis') ? { emphasis: true } : {}),
      ...(typeof link === 'string' ? { link } : {}),
    });
  });
  return runs;
}
