import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { OpenDataConfig } from '../../platform/config-open-data';
import { startTestApi, type TestApi } from '../../platform/testing/test-api';
import type { PublicRoundDetailDto } from '../public-round.dto';
import { PREFIXES } from './graph';

const SITE = 'https://bericht.example.org';
const SHAPES = readFileSync(join(__dirname, 'dcat-ap-de.shapes.ttl'), 'utf8');

let api: TestApi;
let turtle: string;
beforeAll(async () => {
  api = await startTestApi({ today: '2026-11-22', seed: 'demo', config: { publicUrl: SITE } });
  turtle = (await api.anonymous.http('GET', '/api/public/catalog.ttl')).text;
}, 300_000);
afterAll(() => api.close());

async function parsed(text: string) {
  const [{ default: Parser }, { default: environment }] = await Promise.all([
    import('@rdfjs/parser-n3'),
    import('rdf-validate-shacl/src/defaultEnv.js'),
  ]);
  const dataset = environment.dataset();
  for await (const quad of new Parser().import(Readable.from([text]))) dataset.add(quad);
  return dataset;
}

/** What stands against a catalogue: the message of each shape that is broken. */
async function faultsOf(text: string): Promise<string[]> {
  const { default: Validator } = await import('rdf-validate-shacl');
  const report = await new Validator(await parsed(SHAPES)).validate(await parsed(text));
  return [...new Set(report.results.flatMap(({ message }) => message.map(({ value }) => value)))].toSorted();
}

/** The catalogue with one thing wrong; fails where there is nothing to spoil. */
function spoilt(search: RegExp, replacement: string): string {
  const text = turtle.replace(search, replacement);
  expect(text).not.toBe(turtle);
  return text;
}

describe('the catalogue of open data', () => {
  it('has what DCAT-AP.de 3.0 demands', async () => {
    expect(await faultsOf(turtle)).toEqual([]);
  });

  it.each([
    ['a dataset without a title', /(a dcat:Dataset ;\n)\s+dcterms:title [^;]+;\n/, '$1', 'dcterms:title'],
    ['a title without a language', /(a dcat:Dataset ;\n\s+dcterms:title "[^"]+")@de/, '$1', 'dcterms:title'],
    [
      'a licence that is a text',
      /(a dcat:Distribution ;[^]*?dcterms:license )<[^>]+>/,
      '$1"Datenlizenz Deutschland"',
      'distribution: dcterms:license',
    ],
    [
      'a licence of another list',
      /<http:\/\/dcat-ap\.de\/def\/licenses\/dl-by-de\/2\.0>/g,
      '<https://example.org/licence>',
      'distribution: dcterms:license',
    ],
    ['no publisher', /dcterms:publisher <[^>]+> ;/g, '', 'dcterms:publisher'],
    ['a publisher without a name', /foaf:name "[^"]+"@de ;/, '', 'agent: foaf:name'],
    ['a contact nobody can reach', /vcard:hasURL <[^>]+>/g, 'vcard:note "-"', 'contact: a way to reach it'],
    ['a distribution without an address', /dcat:accessURL <[^>]+> ;/, '', 'distribution: dcat:accessURL'],
    ['a size that is a text', /\^\^xsd:nonNegativeInteger/, '', 'distribution: dcat:byteSize'],
    ['a theme of another list', /data-theme\/GOVE/g, 'thema/GOVE', 'dataset: dcat:theme'],
    ['another country', /stateKey\/08/g, 'stateKey/09', 'dataset: dcatde:politicalGeocodingURI'],
    [
      'a contributor of another list',
      /(dcatde:politicalGeocodingLevelURI)/,
      'dcatde:contributorID <https://example.org/wir> ;\n  $1',
      'dataset: dcatde:contributorID',
    ],
    [
      'an availability of another list',
      /planned-availability\/AVAILABLE/,
      'availability/stable',
      'dcatap:availability',
    ],
    ['a language that is a code', /authority\/language\/DEU/g, 'language/de', 'dcterms:language'],
    [
      'a status that is a draft',
      /distribution-status\/COMPLETED/,
      'distribution-status/DEVELOP',
      'distribution: adms:status',
    ],
    ['no place', /dcterms:spatial <[^>]+> ;/g, '', 'dataset: dcterms:spatial'],
    ['an access right of another list', /access-right\/PUBLIC/g, 'recht/PUBLIC', 'dataset: dcterms:accessRights'],
    ['what 3.0 took out', /(dcat:version )/, 'dcatde:legalBasis "Gesetz" ;\n  $1', 'deprecated'],
    ['a period without a day', /dcat:(start|end)Date "[^"]+"\^\^xsd:date( ;)?/g, '', 'period: a day'],
    ['a day that is a text', /dcterms:issued ("[^"]+")\^\^xsd:date/, 'dcterms:issued $1', 'dcterms:issued'],
    ['a checksum without its kind', /spdx:algorithm <[^>]+> ;/, '', 'checksum: spdx:algorithm'],
  ])('would be refused with %s', async (_, search, replacement, fault) => {
    expect(await faultsOf(spoilt(search, replacement))).toContain(fault);
  });

  it('holds whole addresses and days alone', async () => {
    const known = [SITE, 'http://publications.europa.eu/resource/authority/', 'http://dcat-ap.de/def/'];
    const others = ['http://purl.org/adms/publishertype/', 'http://spdx.org/rdf/terms#', 'https://www.iana.org/'];
    for (const { predicate, object } of await parsed(turtle)) {
      if (object.termType === 'NamedNode' && !predicate.value.endsWith('#type')) {
        expect([...known, ...others].filter((start) => object.value.startsWith(start))).toHaveLength(1);
      }
      if (object.termType !== 'Literal' || !/(issued|modified|Date)$/.test(predicate.value)) continue;
      expect([object.value, object.datatype.value]).toEqual([
        expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        'http://www.w3.org/2001/XMLSchema#date',
      ]);
    }
  });

  it('is found by the address it gives itself, in the format that is asked for', async () => {
    const [, address = ''] = /<([^>]+)> a dcat:Catalog/.exec(turtle) ?? [];
    const { pathname } = new URL(address);
    for (const [accept, type] of [
      ['text/turtle', 'text/turtle; charset=utf-8'],
      ['application/ld+json', 'application/ld+json; charset=utf-8'],
      ['*/*', 'application/ld+json; charset=utf-8'],
    ] as const) {
      const { status, headers } = await api.anonymous.http('GET', pathname, { headers: { accept } });
      expect([status, headers['vary']]).toEqual([303, expect.stringContaining('Accept')]);
      const file = new URL(headers['location'] ?? '', address).pathname;
      const answer = await api.anonymous.http('GET', file, { headers: { accept } });
      expect([answer.status, answer.headers['content-type']]).toEqual([200, type]);
    }
  });

  it('names datasets by addresses that answer', async () => {
    const addresses = [...turtle.matchAll(/<([^>]+)> a dcat:Dataset/g)].map(([, address = '']) => new URL(address));
    for (const { pathname } of addresses) expect((await api.anonymous.http('GET', pathname)).status).toBe(200);
    expect(addresses.length).toBeGreaterThan(0);
  });

  it('names every published round and its files, under addresses that stay', async () => {
    const { items } = (await api.anonymous.http('GET', '/api/public/strategies/frankreich/rounds')).json<{
      items: { key: string }[];
    }>();
    for (const { key } of items) {
      const path = `/api/public/strategies/frankreich/rounds/${key}`;
      expect(turtle).toContain(`<${SITE}${path}> a dcat:Dataset`);
      const { files } = (await api.anonymous.http('GET', path)).json<PublicRoundDetailDto>();
      for (const { url, checksum, bytes } of files) {
        expect(turtle).toContain(`dcat:downloadURL <${SITE}${url}>`);
        expect(turtle).toContain(`spdx:checksumValue "${checksum}"`);
        expect(turtle).toContain(`dcat:byteSize "${bytes}"`);
      }
    }
    expect(items.length).toBeGreaterThan(0);
  });

  it('says in its titles that the data are samples', () => {
    expect(turtle).toMatch(/dcterms:title "[^"]*\(Musterdaten\)"@de, "[^"]*\(données d’exemple\)"@fr/);
  });

  it('says the same as JSON-LD', async () => {
    const answer = await api.anonymous.http('GET', '/api/public/catalog.jsonld');
    expect(answer.headers['content-type']).toContain('application/ld+json');
    const dataset = await parsed(turtle);
    const said = new Set([...dataset].map(({ predicate, object }) => `${predicate.value} ${object.value}`));
    const spoken = statementsOf(answer.json<{ '@graph': JsonNode[] }>()['@graph']);
    const visible = (statements: ReadonlySet<string>) =>
      [...statements].filter((one) => !/ (_:|n3-|b\d|df_)/.test(one)).toSorted();
    expect(visible(spoken)).toEqual(visible(said));
  });

  it('has it in another house as well: licence, contributor, a path before its addresses, words that look like Turtle', async () => {
    const openData = new OpenDataConfig({
      ...{ publisher: 'Haus "A" \\ B\n<c> @de .', contact: 'daten@example.org', licence: 'cc-zero' },
      contributor: 'http://dcat-ap.de/def/contributors/muster',
    });
    const config = { publicUrl: `${SITE}/wegmarke/`, openData };
    const other = await startTestApi({ today: '2026-11-22', seed: 'demo', config });
    try {
      const text = (await other.anonymous.http('GET', '/api/public/catalog.ttl')).text;
      expect(await faultsOf(text)).toEqual([]);
      const names = [...(await parsed(text))].filter(({ predicate }) => predicate.value.endsWith('/0.1/name'));
      expect(names.map(({ object }) => object.value)).toEqual(['Haus "A" \\ B\n<c> @de .']);
      expect(text).toContain('vcard:hasEmail <mailto:daten@example.org>');
      expect(text).toContain('dcterms:license <http://dcat-ap.de/def/licenses/cc-zero>');
      expect(text).toContain('dcatde:contributorID <http://dcat-ap.de/def/contributors/muster>');
      expect(text).toContain(`<${SITE}/wegmarke/api/public/catalog> a dcat:Catalog`);
      expect(text).not.toContain('wegmarke//');
    } finally {
      await other.close();
    }
  });
});

type JsonNode = Readonly<Record<string, unknown>>;

/** Predicate and object of every statement, short names written out. Nodes without an address are left out. */
function statementsOf(nodes: readonly JsonNode[]): Set<string> {
  const found = new Set<string>();
  for (const node of nodes) {
    for (const type of (node['@type'] ?? []) as string[]) {
      found.add(`http://www.w3.org/1999/02/22-rdf-syntax-ns#type ${writtenOut(type)}`);
    }
    for (const [term, values] of Object.entries(node).filter(([name]) => !name.startsWith('@'))) {
      for (const value of values as JsonNode[]) {
        const isNode = Object.keys(value).some((name) => !['@id', '@value', '@language', '@type'].includes(name));
        if (isNode) for (const inner of statementsOf([value])) found.add(inner);
        else found.add(`${writtenOut(term)} ${String(value['@id'] ?? value['@value'])}`);
      }
    }
  }
  return found;
}

function writtenOut(term: string): string {
  const [prefix = '', name = ''] = term.split(':');
  return `${PREFIXES[prefix as keyof typeof PREFIXES]}${name}`;
}
