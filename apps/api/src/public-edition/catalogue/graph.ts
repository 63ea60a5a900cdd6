/** Vocabularies of the catalogue, by the short names under which its terms are written. */
export const PREFIXES = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcatde: 'http://dcat-ap.de/def/dcatde/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A term of a vocabulary: `dcterms:title`. */
export type Term = `${keyof typeof PREFIXES}:${string}`;

/** What a statement says: an address, a text of a language, a typed value, or a node that has no address of its own. */
export type Said =
  | { readonly iri: string }
  | { readonly text: string; readonly language: string }
  | { readonly value: string; readonly type: Term }
  | { readonly value: string }
  | { readonly node: GraphNode };

export interface GraphNode {
  /** `null`: only the statement around it points at it. */
  readonly iri: string | null;
  readonly types: readonly Term[];
  readonly says: readonly (readonly [Term, ...Said[]])[];
}

export const iri = (address: string): Said => ({ iri: address });
export const plain = (value: string): Said => ({ value });
export const day = (value: string): Said => ({ value, type: 'xsd:date' });

/** A text in the languages in which it is there. */
export function inBoth({ de, fr }: { readonly de: string; readonly fr: string | null }): Said[] {
  const german: Said = { text: de, language: 'de' };
  return fr === null ? [german] : [german, { text: fr, language: 'fr' }];
}
