import { Injectable } from '@nestjs/common';

import { Config } from '../../platform/config';
import { PublishedFiles } from '../files/published-files';
import { licenceAddress } from '../licence';
import { PublishedRounds, type Edition } from '../published-rounds.reader';
import { siteAddress } from '../site-address';
import { datasetAddress, datasetNodes } from './dataset';
import { day, inBoth, iri, type GraphNode } from './graph';
import { AUTHORITY, BADEN_WUERTTEMBERG, publisherAddress, termNodes, THEME_TAXONOMY } from './terms';

const TITLE = { de: 'Wegmarke: veröffentlichte Berichtsrunden', fr: 'Wegmarke : campagnes de suivi publiées' };
const DESCRIPTION = {
  de: 'Stand der Maßnahmen der Konzeptionen der Landesregierung, wie ihn jede veröffentlichte Berichtsrunde festgestellt hat.',
  fr: 'État des mesures des conceptions du gouvernement du Land, tel que constaté par chaque campagne de suivi publiée.',
};

/** Everything that is published, as catalogues of open data read it (DCAT-AP.de 3.0). */
@Injectable()
export class Catalogue {
  constructor(
    private readonly rounds: PublishedRounds,
    private readonly files: PublishedFiles,
    private readonly config: Config,
  ) {}

  async nodes(): Promise<GraphNode[]> {
    const editions: Edition[] = [];
    for (const row of await this.rounds.all()) {
      const version = row.versions.at(-1);
      if (version) editions.push(await this.rounds.open(row, version));
    }
    const datasets: GraphNode[] = [];
    for (const edition of editions) {
      datasets.push(...datasetNodes(edition, await this.files.list(edition), this.config));
    }
    return [this.catalogue(editions), ...datasets, ...termNodes(this.config)];
  }

  private catalogue(editions: readonly Edition[]): GraphNode {
    const site = siteAddress(this.config);
    const published = editions.map(({ row }) => row.publishedOn).toSorted();
    const changed = editions
      .map(({ row, version }) => [row.publishedOn, version.establishedOn])
      .flat()
      .toSorted();
    const [first, last] = [published[0], changed.at(-1)];
    return {
      iri: `${site}/api/public/catalog`,
      types: ['dcat:Catalog'],
      says: [
        ['dcterms:title', ...inBoth(TITLE)],
        ['dcterms:description', ...inBoth(DESCRIPTION)],
        ['dcterms:publisher', iri(publisherAddress(this.config))],
        ['dcterms:language', iri(`${AUTHORITY}language/DEU`), iri(`${AUTHORITY}language/FRA`)],
        ['dcterms:license', iri(licenceAddress(this.config.openData))],
        ['dcterms:spatial', iri(BADEN_WUERTTEMBERG)],
        ['dcterms:issued', ...(first === undefined ? [] : [day(first)])],
        ['dcterms:modified', ...(last === undefined ? [] : [day(last)])],
        ['foaf:homepage', { iri: `${site}/oeffentlich` }],
        ['dcat:themeTaxonomy', iri(THEME_TAXONOMY.address)],
        ['dcatap:availability', iri(`${AUTHORITY}planned-availability/AVAILABLE`)],
        ['dcat:dataset', ...editions.map((edition) => iri(datasetAddress(edition, this.config)))],
      ],
    };
  }
}
