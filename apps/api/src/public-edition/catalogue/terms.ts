import { Config } from '../../platform/config';
import { licenceAddress } from '../licence';
import { siteAddress } from '../site-address';
import { inBoth, iri, plain, type GraphNode } from './graph';

/** The controlled vocabularies of the European Union. */
export const AUTHORITY = 'http://publications.europa.eu/resource/authority/';

const GEOCODING = 'http://dcat-ap.de/def/politicalGeocoding/';
/** Baden-Württemberg by the official key of the states. */
export const BADEN_WUERTTEMBERG = `${GEOCODING}stateKey/08`;
export const STATE_LEVEL = `${GEOCODING}Level/state`;

export const SHA_256 = 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256';

/** The list the themes are taken from. */
export const THEME_TAXONOMY = {
  address: `${AUTHORITY}data-theme`,
  name: { de: 'Datenthemen', fr: 'Thèmes de données' },
} as const;

export const THEMES = [
  {
    address: `${AUTHORITY}data-theme/GOVE`,
    name: { de: 'Regierung und öffentlicher Sektor', fr: 'Gouvernement et secteur public' },
  },
  { address: `${AUTHORITY}data-theme/INTR`, name: { de: 'Internationale Themen', fr: 'Questions internationales' } },
] as const;

export const publisherAddress = (config: Config): string => `${siteAddress(config)}/api/public/catalog#publisher`;

/** A function mailbox, else the imprint; never a person. */
export function contactOf(config: Config): GraphNode {
  const { publisher, contact } = config.openData;
  const way = contact === null ? iri(`${siteAddress(config)}/impressum`) : iri(`mailto:${contact}`);
  return {
    iri: null,
    types: ['vcard:Organization', 'vcard:Kind'],
    says: [
      ['vcard:fn', plain(publisher)],
      [contact === null ? 'vcard:hasURL' : 'vcard:hasEmail', way],
    ],
  };
}

/** What the catalogue points at, said once: so it can be read and checked without fetching anything. */
export function termNodes(config: Config): GraphNode[] {
  return [
    {
      iri: publisherAddress(config),
      types: ['foaf:Agent', 'foaf:Organization'],
      says: [
        ['foaf:name', { text: config.openData.publisher, language: 'de' }],
        ['dcterms:type', iri('http://purl.org/adms/publishertype/RegionalAuthority')],
      ],
    },
    typed(licenceAddress(config.openData), 'dcterms:LicenseDocument'),
    typed(BADEN_WUERTTEMBERG, 'dcterms:Location'),
    typed(`${AUTHORITY}language/DEU`, 'dcterms:LinguisticSystem'),
    typed(`${AUTHORITY}language/FRA`, 'dcterms:LinguisticSystem'),
    typed(`${AUTHORITY}access-right/PUBLIC`, 'dcterms:RightsStatement'),
    typed(SHA_256, 'spdx:ChecksumAlgorithm'),
    {
      iri: THEME_TAXONOMY.address,
      types: ['skos:ConceptScheme'],
      says: [['dcterms:title', ...inBoth(THEME_TAXONOMY.name)]],
    },
    ...THEMES.map(
      ({ address, name }): GraphNode => ({
        iri: address,
        types: ['skos:Concept'],
        says: [['skos:prefLabel', ...inBoth(name)]],
      }),
    ),
  ];
}

const typed = (address: string, type: GraphNode['types'][number]): GraphNode => ({
  iri: address,
  types: [type],
  says: [],
});
