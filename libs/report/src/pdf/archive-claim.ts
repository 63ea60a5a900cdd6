import { refused, type PdfObject } from './pdf-objects';

/** The claim of PDF/A-2, level a. The typesetter writes one standard at a time; it writes PDF/UA-1 and meets both. */
const CLAIM = '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>';
const NAMESPACE = 'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"';
const UA_CLAIM = '<pdfuaid:part>1</pdfuaid:part>';
const UA_NAMESPACE = 'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"';
/** PDF/A reads unknown namespaces only where the file describes them. */
const SCHEMA = [
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
  ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>',
  '</rdf:li></rdf:Seq></pdfaSchema:property>',
  '</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>',
].join('');

const METADATA =
  /^(\d+ 0 obj\n<<\n {2}\/Length )(\d+)(\n {2}\/Type \/Metadata\n {2}\/Subtype \/XML\n>>\nstream\n)([^]*)(\nendstream\n[^]*)$/;

/** Adds the PDF/A-2a claim to the metadata of a PDF/UA-1 file. Throws where there is not exactly the expected packet. */
export function withArchiveClaim(objects: readonly PdfObject[]): readonly PdfObject[] {
  let marked = 0;
  const changed = objects.map((object) => {
    const [, before, length, middle, packet = '', after] = METADATA.exec(object.text) ?? [];
    if (length === undefined) return object;
    if (packet.length !== Number(length)) throw refused('length of the metadata');
    marked++;
    const longer = markedPacket(packet);
    return { ...object, text: `${before}${longer.length}${middle}${longer}${after}` };
  });
  if (marked !== 1) throw refused('metadata');
  return changed;
}

function markedPacket(packet: string): string {
  const isExpected = [UA_CLAIM, UA_NAMESPACE, '</rdf:RDF>'].every((part) => packet.split(part).length === 2);
  if (!isExpected || packet.includes('pdfaid:')) throw refused('metadata packet');
  return packet
    .replace(UA_NAMESPACE, `${UA_NAMESPACE}  ${NAMESPACE}`)
    .replace(UA_CLAIM, `${UA_CLAIM}${CLAIM}`)
    .replace('</rdf:RDF>', `${SCHEMA}</rdf:RDF>`);
}
