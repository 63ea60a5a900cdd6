import { PREFIXES, type GraphNode, type Said } from './graph';

/** The same graph as JSON-LD 1.1 (W3C): short names, nothing to be fetched to read it. */
export function jsonLdOf(nodes: readonly GraphNode[]): object {
  return { '@context': PREFIXES, '@graph': nodes.map(nodeOf) };
}

function nodeOf({ iri, types, says }: GraphNode): object {
  const statements = says
    .filter(([, ...values]) => values.length > 0)
    .map(([term, ...values]) => [term, values.map(valueOf)] as const);
  return {
    ...(iri !== null && { '@id': iri }),
    ...(types.length > 0 && { '@type': types }),
    ...Object.fromEntries(statements),
  };
}

function valueOf(said: Said): object {
  if ('iri' in said) return { '@id': said.iri };
  if ('node' in said) return nodeOf(said.node);
  if ('text' in said) return { '@value': said.text, '@language': said.language };
  return { '@value': said.value, ...('type' in said && { '@type': said.type }) };
}
