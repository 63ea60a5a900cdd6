import { Config } from '../../platform/config';
import { licenceAddress } from '../licence';
import type { PublicFileDto } from '../public-round.dto';
import type { Edition } from '../published-rounds.reader';
import { roundAddress, siteAddress } from '../site-address';
import { distribution } from './distribution';
import { day, inBoth, iri, plain, type GraphNode } from './graph';
import { roundDescription, roundTitle } from './round-title';
import { AUTHORITY, BADEN_WUERTTEMBERG, contactOf, publisherAddress, STATE_LEVEL, THEMES } from './terms';

/** One published round as a dataset with its files. Its address does not change with a correction: the newest counts. */
export function datasetNodes(edition: Edition, files: readonly PublicFileDto[], config: Config): GraphNode[] {
  const address = datasetAddress(edition, config);
  const distributions = files.map((file) => distribution(edition, file, address, config));
  return [dataset(edition, address, config, distributions), ...distributions];
}

export const datasetAddress = ({ row }: Edition, config: Config): string =>
  `${siteAddress(config)}${roundAddress(row.strategy, row.key)}`;

function dataset(edition: Edition, address: string, config: Config, distributions: readonly GraphNode[]): GraphNode {
  const { row, version } = edition;
  const { openData } = config;
  return {
    iri: address,
    types: ['dcat:Dataset'],
    says: [
      ['dcterms:title', ...inBoth(roundTitle(edition))],
      ['dcterms:description', ...inBoth(roundDescription(edition))],
      ['dcterms:identifier', plain(address)],
      ['dcterms:publisher', iri(publisherAddress(config))],
      ['dcat:contactPoint', { node: contactOf(config) }],
      ['dcat:theme', ...THEMES.map((theme) => iri(theme.address))],
      ['dcat:keyword', ...KEYWORDS.flatMap(inBoth)],
      ['dcterms:temporal', { node: period(row.from, row.to) }],
      ['dcterms:issued', day(row.publishedOn)],
      ['dcterms:modified', day(version.establishedOn > row.publishedOn ? version.establishedOn : row.publishedOn)],
      ['dcat:version', plain(String(version.version))],
      ['dcterms:language', iri(`${AUTHORITY}language/DEU`), iri(`${AUTHORITY}language/FRA`)],
      ['dcterms:license', iri(licenceAddress(openData))],
      ['dcterms:accessRights', iri(`${AUTHORITY}access-right/PUBLIC`)],
      ['dcterms:spatial', iri(BADEN_WUERTTEMBERG)],
      ['dcatde:politicalGeocodingLevelURI', iri(STATE_LEVEL)],
      // Replaced by dcterms:spatial in 3.0; portals that still collect by 2.0 look for it here.
      ['dcatde:politicalGeocodingURI', iri(BADEN_WUERTTEMBERG)],
      ['dcatde:contributorID', ...(openData.contributor === null ? [] : [iri(openData.contributor)])],
      ['dcatap:availability', iri(`${AUTHORITY}planned-availability/AVAILABLE`)],
      ['dcat:landingPage', iri(landingPage(row.strategy, row.key, config))],
      ['dcat:distribution', ...distributions.map((node) => iri(node.iri ?? address))],
    ],
  };
}

const KEYWORDS = [
  { de: 'Fortschrittsbericht', fr: 'rapport d’avancement' },
  { de: 'Maßnahmen', fr: 'mesures' },
  { de: 'Umsetzungsstand', fr: 'état de mise en œuvre' },
] as const;

const landingPage = (strategy: string, round: string, config: Config): string =>
  `${siteAddress(config)}/oeffentlich/${encodeURIComponent(strategy)}/${encodeURIComponent(round)}`;

const period = (from: string, to: string): GraphNode => ({
  iri: null,
  types: ['dcterms:PeriodOfTime'],
  says: [
    ['dcat:startDate', day(from)],
    ['dcat:endDate', day(to)],
  ],
});
