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

/**
 * Adds the PDF/A-2a claim to the metadata of a PDF/UA-1 file and moves the cross-reference table behind the longer
 * stream. Throws for any file that is not shaped as the typesetter writes it, rather than break it.
 */
export function withArchiveMarks(file: Buffer): Buffer {
  const text = file.toString('latin1');
  const metadata = metadataOf(text);
  const marked = markedPacket(metadata.packet);
  const grown = marked.length - metadata.packet.length + String(marked.length).length - metadata.length.length;
  const body =
    text.slice(0, metadata.lengthAt) +
    String(marked.length) +
    text.slice(metadata.lengthAt + metadata.length.length, metadata.packetAt) +
    marked +
    text.slice(metadata.packetAt + metadata.packet.length);
  return Buffer.from(shifted(body, metadata.packetAt, grown), 'latin1');
}

interface Metadata {
  readonly length: string;
  readonly lengthAt: number;
  readonly packet: string;
  readonly packetAt: number;
}

function metadataOf(text: string): Metadata {
  const objects = [
    ...text.matchAll(/\n\d+ 0 obj\n<<\n {2}\/Length (\d+)\n {2}\/Type \/Metadata\n {2}\/Subtype \/XML\n>>\nstream\n/g),
  ];
  const [found] = objects;
  const length = found?.[1];
  if (found === undefined || length === undefined || objects.length !== 1) throw refused('metadata');
  const packetAt = found.index + found[0].length;
  const packet = text.slice(packetAt, packetAt + Number(length));
  if (!text.startsWith('\nendstream', packetAt + packet.length)) throw refused('metadata length');
  return { length, lengthAt: found.index + found[0].indexOf(`/Length ${length}`) + 8, packet, packetAt };
}

function markedPacket(packet: string): string {
  const isExpected = [UA_CLAIM, UA_NAMESPACE, '</rdf:RDF>'].every((part) => packet.split(part).length === 2);
  if (!isExpected || packet.includes('pdfaid:')) throw refused('metadata packet');
  return packet
    .replace(UA_NAMESPACE, `${UA_NAMESPACE}  ${NAMESPACE}`)
    .replace(UA_CLAIM, `${UA_CLAIM}${CLAIM}`)
    .replace('</rdf:RDF>', `${SCHEMA}</rdf:RDF>`);
}

/** Every entry of the one cross-reference table, and its own place, that lie behind the change. */
function shifted(body: string, changedAt: number, grown: number): string {
  const tail = /\nxref\n0 (\d+)\n((?:\d{10} \d{5} [nf][ \r]\n)+)trailer\n[^]*?\nstartxref\n(\d+)\n%%EOF\n?$/.exec(body);
  const [whole, count, entries, start] = tail ?? [];
  if (tail === null || whole === undefined || entries === undefined || start === undefined) throw refused('xref');
  const lines = entries.match(/.{20}/gs) ?? [];
  if (lines.length !== Number(count) || Number(start) + grown !== tail.index + 1) throw refused('xref place');
  const moved = (place: number): number => (place > changedAt ? place + grown : place);
  const table = lines
    .map((line) =>
      line[17] === 'n' ? String(moved(Number(line.slice(0, 10)))).padStart(10, '0') + line.slice(10) : line,
    )
    .join('');
  const ending = whole
    .replace(entries, () => table)
    .replace(/\nstartxref\n\d+\n/, () => `\nstartxref\n${Number(start) + grown}\n`);
  return body.slice(0, tail.index) + ending;
}

function refused(part: string): Error {
  return new Error(`The PDF is not shaped as expected (${part}); it gets no PDF/A marks.`);
}
