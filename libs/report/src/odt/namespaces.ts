import { element, XML_DECLARATION, type Attributes } from '../archive/xml';

/** The namespaces of OpenDocument 1.3 that our files use. */
const NAMESPACES: Attributes = {
  'xmlns:office': 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  'xmlns:style': 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  'xmlns:text': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  'xmlns:table': 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  'xmlns:draw': 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
  'xmlns:fo': 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  'xmlns:svg': 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  'xmlns:number': 'urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0',
  'xmlns:config': 'urn:oasis:names:tc:opendocument:xmlns:config:1.0',
  'xmlns:meta': 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
};

export const ODF_VERSION = '1.3';

export type OdfRoot = 'document-content' | 'document-styles' | 'document-meta' | 'document-settings';

/** One XML file of an OpenDocument package. */
export function odfFile(root: OdfRoot, ...children: readonly string[]): string {
  return XML_DECLARATION + element(`office:${root}`, { ...NAMESPACES, 'office:version': ODF_VERSION }, ...children);
}
