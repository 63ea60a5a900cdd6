import type { ConfigReader } from './config-reader';

/** Licences as catalogues of open data in Germany name them, below `http://dcat-ap.de/def/licenses/`. */
export const OPEN_DATA_LICENCES = ['dl-by-de/2.0', 'dl-zero-de/2.0', 'cc-by/4.0', 'cc-zero'] as const;
export type OpenDataLicence = (typeof OPEN_DATA_LICENCES)[number];

/** What reports and the catalogue of open data say of the house; docs/open-data.md explains it. */
export class OpenDataConfig {
  /** Who publishes, with its full name, in German as its name is. */
  readonly publisher: string = 'Staatsministerium Baden-Württemberg';
  /** The same as French editions print it; null: they print the German name. */
  readonly publisherFr: string | null = 'ministère d’État du Bade-Wurtemberg';
  /** A function mailbox, never a person; null: the imprint is named instead. */
  readonly contact: string | null = null;
  readonly licence: OpenDataLicence = 'dl-by-de/2.0';
  /** Address of the contributor ID that GovData has given to the house. */
  readonly contributor: string | null = null;

  constructor(values: Partial<OpenDataConfig> = {}) {
    Object.assign(this, values);
  }
}

export function readOpenData(read: ConfigReader): OpenDataConfig {
  const contact = read.text('OPEN_DATA_CONTACT');
  if (contact !== null && !/^[^\s@<>"]+@[^\s@<>"]+$/.test(contact)) {
    read.refuse('OPEN_DATA_CONTACT must be a mail address.');
  }
  const unset = new OpenDataConfig();
  const publisher = read.text('OPEN_DATA_PUBLISHER');
  return new OpenDataConfig({
    publisher: publisher ?? unset.publisher,
    // The French name of another house is not that of this one.
    publisherFr: read.text('OPEN_DATA_PUBLISHER_FR') ?? (publisher === null ? unset.publisherFr : null),
    contact,
    licence: read.choice('OPEN_DATA_LICENCE', OPEN_DATA_LICENCES, 'dl-by-de/2.0'),
    contributor: read.url('OPEN_DATA_CONTRIBUTOR', ['http:', 'https:']),
  });
}
