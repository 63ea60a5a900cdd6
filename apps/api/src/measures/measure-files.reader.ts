import { Injectable } from '@nestjs/common';
import { LANGUAGES, type Language } from '@wegmarke/domain';

import { basisOf, choiceOf, type Standpoint } from '../strategy';
import { csvOf } from './measure-csv';
import { MeasureLists, type FoundMeasures } from './measure-lists.reader';
import type { MeasureFileDto } from './measure-list.dto';
import { SEPARATORS, type MeasureFileQueryDto } from './measure-list-query.dto';

export interface MeasureFile<Content> {
  readonly name: string;
  readonly content: Content;
}

/** The filtered list whole, as a file that says for which day it holds and whether it is sample data. */
@Injectable()
export class MeasureFiles {
  constructor(private readonly lists: MeasureLists) {}

  async csv(strategy: string, question: MeasureFileQueryDto): Promise<MeasureFile<string>> {
    const separator = choiceOf('separator', question.separator, SEPARATORS, 'comma');
    const { language, found } = await this.find(strategy, question);
    return { name: fileName(found.standpoint, language, 'csv'), content: csvOf(found.items, language, separator) };
  }

  async json(strategy: string, question: MeasureFileQueryDto): Promise<MeasureFile<MeasureFileDto>> {
    const { language, found } = await this.find(strategy, question);
    const content = { items: found.items, total: found.total, basis: basisOf(found.standpoint) };
    return { name: fileName(found.standpoint, language, 'json'), content };
  }

  private async find(
    strategy: string,
    question: MeasureFileQueryDto,
  ): Promise<{ language: Language; found: FoundMeasures }> {
    const language = choiceOf('lang', question.lang, LANGUAGES, 'de');
    return { language, found: await this.lists.find(strategy, question, language, { size: null, after: null }) };
  }
}

const NAMES: Readonly<
  Record<Language, { readonly measures: string; readonly round: string; readonly sample: string }>
> = {
  de: { measures: 'massnahmen', round: 'runde', sample: 'Muster' },
  fr: { measures: 'mesures', round: 'campagne', sample: 'exemple' },
};

/** `massnahmen-frankreich-2023-11-21-Muster.csv` */
function fileName({ strategy, asOf, round }: Standpoint, language: Language, extension: string): string {
  const names = NAMES[language];
  const basis = round ? `${names.round}-${round.key}` : asOf;
  return `${[names.measures, strategy.key, basis, ...(strategy.sample ? [names.sample] : [])].join('-')}.${extension}`;
}
