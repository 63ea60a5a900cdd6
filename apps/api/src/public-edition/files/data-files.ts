import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LANGUAGES, type Language } from '@wegmarke/domain';

import { Config } from '../../platform/config';
import { csvText } from '../../platform/csv-text';
import { licenceOf } from '../licence';
import { basisOfEdition, publicMeasureOf } from '../public-answers';
import type { PublicMeasureFileDto, PublicSeparator } from '../public-measure.dto';
import type { PublicFileDto } from '../public-round.dto';
import type { Edition } from '../published-rounds.reader';
import { roundAddress, siteAddress } from '../site-address';
import { dataFileName } from './file-names';
import { MEASURE_COLUMNS_OF_FILE } from './measure-columns';

export interface DataFile {
  readonly name: string;
  readonly text: string;
}

const SIGNS: Readonly<Record<PublicSeparator, string>> = { comma: ',', semicolon: ';' };

/** The whole list of a published round as a file, and what lies at which address. Same version, same bytes. */
@Injectable()
export class DataFiles {
  private readonly listed = new Map<string, readonly PublicFileDto[]>();

  constructor(private readonly config: Config) {}

  csv(edition: Edition, language: Language, separator: PublicSeparator): DataFile {
    const header = MEASURE_COLUMNS_OF_FILE.map(({ name }) => name);
    const rows = edition.content.measures.map((measure) =>
      MEASURE_COLUMNS_OF_FILE.map((column) => column.value(measure, edition, language)),
    );
    const text = csvText([header, ...rows], SIGNS[separator]);
    return { name: dataFileName(edition, language, 'csv'), text };
  }

  json(edition: Edition): DataFile {
    const { row, version, content } = edition;
    const file: PublicMeasureFileDto = {
      $schema: `${siteAddress(this.config)}${roundAddress(row.strategy, row.key)}/measures.schema.json?version=${version.version}`,
      basis: basisOfEdition(edition),
      licence: licenceOf(this.config.openData),
      items: content.measures.map(publicMeasureOf),
      total: content.measures.length,
    };
    return { name: dataFileName(edition, 'de', 'json'), text: JSON.stringify(file) };
  }

  /** What can be fetched of a version. Its address names the version, so that size and checksum stay true. */
  list(edition: Edition): readonly PublicFileDto[] {
    const known = this.listed.get(edition.version.checksum);
    if (known) return known;
    const files = [
      ...LANGUAGES.map((language) => ({ language, file: this.csv(edition, language, 'comma') })),
      { language: null, file: this.json(edition) },
    ].map(({ language, file }) => entryOf(edition, language, file));
    this.listed.set(edition.version.checksum, files);
    return files;
  }
}

function entryOf({ row, version }: Edition, language: Language | null, { name, text }: DataFile): PublicFileDto {
  const format = language === null ? 'json' : 'csv';
  const question = new URLSearchParams({ version: String(version.version), ...(language && { lang: language }) });
  return {
    kind: 'measures',
    format,
    edition: null,
    language,
    name,
    url: `${roundAddress(row.strategy, row.key)}/measures.${format}?${question.toString()}`,
    mediaType: language === null ? 'application/json' : 'text/csv',
    bytes: Buffer.byteLength(text, 'utf8'),
    checksum: createHash('sha256').update(text, 'utf8').digest('hex'),
  };
}
