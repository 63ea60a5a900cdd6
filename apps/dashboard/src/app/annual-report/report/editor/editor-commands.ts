import { baseKeymap, chainCommands, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import type { NodeType } from 'prosemirror-model';
import { liftListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState, Plugin } from 'prosemirror-state';
import { richTextSchema } from './rich-text-schema';

const { nodes, marks } = richTextSchema;

/** What the toolbar offers, in its order. */
export const TOOLS = ['strong', 'emphasis', 'bulletList', 'orderedList', 'link', 'undo', 'redo'] as const;
export type Tool = (typeof TOOLS)[number];

/** As a person presses them; on a Mac the command key stands for Ctrl. */
export const SHORTCUTS: Readonly<Record<Tool, string>> = {
  strong: 'Mod-b',
  emphasis: 'Mod-i',
  bulletList: 'Mod-Shift-8',
  orderedList: 'Mod-Shift-7',
  link: 'Mod-k',
  undo: 'Mod-z',
  redo: 'Mod-y',
};

/** Makes the paragraphs chosen a list, a list of the other kind this one, and a list of this kind paragraphs. */
function toggleList(type: NodeType): Command {
  return (state, dispatch) => {
    const list = listAround(state);
    if (list === null) return wrapInList(type)(state, dispatch);
    if (list.type === type) return liftListItem(nodes.list_item)(state, dispatch);
    dispatch?.(state.tr.setNodeMarkup(list.at, type).scrollIntoView());
    return true;
  };
}

function listAround({ selection: { $from } }: EditorState): { readonly type: NodeType; readonly at: number } | null {
  const list = $from.depth < 3 ? null : $from.node(1);
  return list === null ? null : { type: list.type, at: $from.before(1) };
}

/** Commands of the tools; the link asks for its address first and is none of them. */
export const COMMANDS: Readonly<Record<Exclude<Tool, 'link'>, Command>> = {
  strong: toggleMark(marks.strong),
  emphasis: toggleMark(marks.emphasis),
  bulletList: toggleList(nodes.bullet_list),
  orderedList: toggleList(nodes.ordered_list),
  undo,
  redo,
};

/** Whether the text at the cursor already is what the tool makes it. */
export function isOn(tool: Tool, state: EditorState): boolean {
  const list = listAround(state)?.type;
  if (tool === 'bulletList') return list === nodes.bullet_list;
  if (tool === 'orderedList') return list === nodes.ordered_list;
  if (tool === 'undo' || tool === 'redo') return false;
  const mark = marks[tool];
  const { from, to, empty, $from } = state.selection;
  return empty
    ? mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined
    : state.doc.rangeHasMark(from, to, mark);
}

/** Whether pressing the tool would do something. */
export function isPossible(tool: Tool, state: EditorState): boolean {
  return tool === 'link' ? isOn('link', state) || !state.selection.empty : COMMANDS[tool](state);
}

/** Puts an address on the text chosen, or on the whole link the cursor stands in; an empty one takes the link away. */
export function setLink(href: string): Command {
  return (state, dispatch) => {
    const { from, to } = linkRange(state);
    const type = marks.link;
    if (from === to) return false;
    const transaction = state.tr.removeMark(from, to, type);
    dispatch?.(href === '' ? transaction : transaction.addMark(from, to, type.create({ href })));
    return true;
  };
}

/** Address of the link at the cursor; empty where there is none. */
export function linkAt(state: EditorState): string {
  const { from, to } = linkRange(state);
  let found = '';
  state.doc.nodesBetween(from, to, (node) => {
    const href: unknown = marks.link.isInSet(node.marks)?.attrs['href'];
    if (found === '' && typeof href === 'string') found = href;
  });
  return found;
}

/** What is chosen; with a cursor inside a link, all of that link. */
function linkRange({ selection: { from, to, empty, $from } }: EditorState): { from: number; to: number } {
  const mark = marks.link.isInSet($from.marks()) ?? marks.link.isInSet($from.nodeAfter?.marks ?? []);
  if (!empty || mark === undefined) return { from, to };
  let [span, found] = [
    { from, to: from },
    { from, to },
  ];
  $from.parent.forEach((node, offset) => {
    const at = $from.start() + offset;
    if (!mark.isInSet(node.marks)) return;
    span = { from: span.to === at && span.from < at ? span.from : at, to: at + node.nodeSize };
    if (span.from <= from && from <= span.to) found = span;
  });
  return found;
}

/** Keys of the editor; `askForLink` opens the question for an address. Tab leaves the text: nobody is caught in it. */
export function editorPlugins(askForLink: () => void): Plugin[] {
  const bound = Object.fromEntries(
    Object.entries(COMMANDS).map(([tool, command]) => [SHORTCUTS[tool as Tool], command]),
  );
  const enter = chainCommands(splitListItem(nodes.list_item), liftListItem(nodes.list_item));
  return [
    history(),
    keymap({
      ...bound,
      'Mod-Shift-z': redo,
      [SHORTCUTS.link]: () => (askForLink(), true),
      Enter: (state, dispatch, view) => (listAround(state) === null ? false : enter(state, dispatch, view)),
    }),
    keymap(baseKeymap),
  ];
}
