import { Config } from '../../platform/config';
import { licenceAddress } from '../licence';
import type { PublicFileDto } from '../public-round.dto';
import type { Edition } from '../published-rounds.reader';
import { roundAddress, siteAddress } from '../site-address';
import { day, inBoth, iri, plain, type GraphNode } from './graph';
import { AUTHORITY, SHA_256 } from './terms';

const LANGUAGE_TERMS = { de: 'DEU', fr: 'FRA' } as const;
const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/';

/** A file of a published round with size and checksum of the bytes that lie at its address. */
export function distribution(
  { row, version }: Edition,
  file: PublicFileDto,
  dataset: string,
  config: Config,
): GraphNode {
  const address = iri(`${siteAddress(config)}${file.url}`);
  const languages = file.language === null ? (['de', 'fr'] as const) : [file.language];
  return {
    iri: `${dataset}#${[file.kind, file.format, file.language].filter(Boolean).join('-')}`,
    types: ['dcat:Distribution'],
    says: [
      ['dcterms:title', ...inBoth(titleOf(file))],
      ['dcat:accessURL', address],
      ['dcat:downloadURL', address],
      ['dcterms:format', iri(`${AUTHORITY}file-type/${file.format.toUpperCase()}`)],
      ['dcat:mediaType', iri(`${MEDIA_TYPES}${file.mediaType}`)],
      ['dcat:byteSize', { value: String(file.bytes), type: 'xsd:nonNegativeInteger' }],
      ['spdx:checksum', { node: checksum(file.checksum) }],
      ['dcterms:language', ...languages.map((language) => iri(`${AUTHORITY}language/${LANGUAGE_TERMS[language]}`))],
      ['dcterms:license', iri(licenceAddress(config.openData))],
      ['dcatde:licenseAttributionByText', plain(config.openData.publisher)],
      ['dcterms:issued', day(row.publishedOn)],
      ['dcterms:modified', day(version.establishedOn > row.publishedOn ? version.establishedOn : row.publishedOn)],
      // A file that lies there is whole; one that is taken back is not in the catalogue.
      ['adms:status', iri(`${AUTHORITY}distribution-status/COMPLETED`)],
      ['dcatap:availability', iri(`${AUTHORITY}planned-availability/AVAILABLE`)],
      ...described(file, `${siteAddress(config)}${roundAddress(row.strategy, row.key)}`),
    ],
  };
}

const KINDS = {
  measures: { de: 'Maßnahmen', fr: 'Mesures' },
  report: { de: 'Fortschrittsbericht', fr: 'Rapport d’avancement' },
} as const;
const LANGUAGES = {
  de: { de: 'deutsch', fr: 'en allemand' },
  fr: { de: 'französisch', fr: 'en français' },
} as const;

function titleOf({ kind, format, language }: PublicFileDto): { de: string; fr: string } {
  const name = KINDS[kind];
  const spoken = language === null ? null : LANGUAGES[language];
  const type = format.toUpperCase();
  return {
    de: [name.de, type, spoken?.de].filter(Boolean).join(', '),
    fr: [name.fr, type, spoken?.fr].filter(Boolean).join(', '),
  };
}

/** Lists of measures follow a description that lies beside them. */
function described({ kind, format }: PublicFileDto, round: string): [['dcterms:conformsTo', { iri: string }]] | [] {
  if (kind !== 'measures') return [];
  const beside = format === 'json' ? 'measures.schema.json' : 'measures.csv-metadata.json';
  return [['dcterms:conformsTo', { iri: `${round}/${beside}` }]];
}

const checksum = (value: string): GraphNode => ({
  iri: null,
  types: ['spdx:Checksum'],
  says: [
    ['spdx:algorithm', iri(SHA_256)],
    ['spdx:checksumValue', { value, type: 'xsd:hexBinary' }],
  ],
});
