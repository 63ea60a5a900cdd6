import type { PublicLicenceDto } from '../public-round.dto';
import { MEASURE_COLUMNS_OF_FILE, type MeasureColumn } from './measure-columns';

/** What the CSV file means, as "CSV on the Web" (W3C): columns, types, licence. `address` is that of the file. */
export function csvMetadata(address: string, title: { de: string; fr: string }, licence: PublicLicenceDto): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'de' }],
    url: address,
    'dc:title': [
      { '@value': title.de, '@language': 'de' },
      { '@value': title.fr, '@language': 'fr' },
    ],
    'dc:license': { '@id': licence.url },
    'dc:publisher': licence.attribution,
    dialect: { encoding: 'utf-8', delimiter: ',', lineTerminators: ['\r\n'], header: true },
    tableSchema: { columns: MEASURE_COLUMNS_OF_FILE.map(columnOf), primaryKey: 'code' },
  };
}

function columnOf({ name, about, datatype, required, separator, values }: MeasureColumn): object {
  const type = datatype === 'date' ? { base: 'date', format: 'yyyy-MM-dd' } : datatype;
  return {
    name,
    titles: name,
    'dc:description': [
      { '@value': about.de, '@language': 'de' },
      { '@value': about.fr, '@language': 'fr' },
    ],
    datatype: values ? { base: 'string', format: values.join('|') } : type,
    required: required ?? false,
    ...(separator && { separator }),
  };
}
