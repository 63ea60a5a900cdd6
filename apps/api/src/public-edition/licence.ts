import type { OpenDataConfig, OpenDataLicence } from '../platform/config-open-data';
import type { PublicLicenceDto } from './public-round.dto';

interface LicenceNames {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

const LICENCES: Readonly<Record<OpenDataLicence, LicenceNames>> = {
  'dl-by-de/2.0': {
    id: 'dl-de/by-2-0',
    name: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
    url: 'https://www.govdata.de/dl-de/by-2-0',
  },
  'dl-zero-de/2.0': {
    id: 'dl-de/zero-2-0',
    name: 'Datenlizenz Deutschland – Zero – Version 2.0',
    url: 'https://www.govdata.de/dl-de/zero-2-0',
  },
  'cc-by/4.0': {
    id: 'CC-BY-4.0',
    name: 'Creative Commons Namensnennung 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  'cc-zero': {
    id: 'CC0-1.0',
    name: 'Creative Commons CC0 1.0 Universell',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
};

/** Under what conditions everybody may use the data, in words. */
export const licenceOf = ({ licence, publisher }: OpenDataConfig): PublicLicenceDto => ({
  ...LICENCES[licence],
  attribution: publisher,
});

/** The same licence as catalogues of open data in Germany name it. */
export const licenceAddress = ({ licence }: OpenDataConfig): string => `http://dcat-ap.de/def/licenses/${licence}`;
