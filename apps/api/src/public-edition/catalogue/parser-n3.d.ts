/** The parser ships without types; the specs need this much of it. */
declare module '@rdfjs/parser-n3' {
  import type { Quad } from '@rdfjs/types';
  import type { Readable } from 'node:stream';

  export default class Parser {
    import(input: Readable): AsyncIterable<Quad>;
  }
}
