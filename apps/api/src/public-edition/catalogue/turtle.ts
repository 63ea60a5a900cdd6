import { PREFIXES, type GraphNode, type Said } from './graph';

/** The graph as Turtle (W3C): one block per node, nodes without an address inside the statement that points at them. */
export function turtleOf(nodes: readonly GraphNode[]): string {
  const prefixes = Object.entries(PREFIXES).map(([name, address]) => `@prefix ${name}: <${address}> .`);
  return `${[...prefixes, '', ...nodes.map((node) => `${addressOf(node.iri ?? '')} ${innerOf(node, '  ')} .\n`)].join('\n')}`;
}

function innerOf({ types, says }: GraphNode, indent: string): string {
  const lines = says
    .filter(([, ...values]) => values.length > 0)
    .map(([term, ...values]) => `${term} ${values.map((value) => termOf(value, indent)).join(', ')}`);
  const first = types.length > 0 ? [`a ${types.join(', ')}`] : [];
  return [...first, ...lines].join(` ;\n${indent}`);
}

function termOf(said: Said, indent: string): string {
  if ('iri' in said) return addressOf(said.iri);
  if ('node' in said) return `[\n${indent}  ${innerOf(said.node, `${indent}  `)}\n${indent}]`;
  if ('text' in said) return `${quoted(said.text)}@${said.language}`;
  return 'type' in said ? `${quoted(said.value)}^^${said.type}` : quoted(said.value);
}

/** What may not stand between the brackets of an address is written in its escaped form. */
function addressOf(address: string): string {
  const escaped = address.replace(/[\p{Cc} <>"{}|^`\\]/gu, (sign) => encodeURIComponent(sign));
  return `<${escaped}>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function quoted(text: string): string {
  const escaped = text.replace(/[\\"\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign);
  return `"${escaped.replace(/\p{Cc}/gu, '')}"`;
}
