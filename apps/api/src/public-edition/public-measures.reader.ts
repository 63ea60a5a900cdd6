import { Injectable } from '@nestjs/common';
import { DomainError, type MeasureCode } from '@wegmarke/domain';

import { Refusal } from '../platform/problem/refusal';
import { askedMeasures } from './measure-search';
import { basisOfEdition, publicMeasureOf } from './public-answers';
import type { PublicMeasureDetailDto, PublicMeasureListDto, PublicMeasuresQueryDto } from './public-measure.dto';
import { PublishedRounds } from './published-rounds.reader';

const PAGE_SIZE = 50;

/** Measures of published rounds. */
@Injectable()
export class PublicMeasures {
  constructor(private readonly rounds: PublishedRounds) {}

  async list(strategy: string, round: string, question: PublicMeasuresQueryDto): Promise<PublicMeasureListDto> {
    const edition = await this.rounds.get(strategy, round, question.version);
    const asked = askedMeasures(edition.content, question);
    const size = question['page[size]'] ?? PAGE_SIZE;
    const start = startAfter(asked, question['page[after]']);
    const items = asked.slice(start, start + size).map(publicMeasureOf);
    const next = start + size < asked.length ? (items.at(-1)?.code ?? null) : null;
    return { items, page: { size, next }, total: asked.length, basis: basisOfEdition(edition) };
  }

  /** @throws DomainError `measure-not-found` */
  async get(strategy: string, round: string, code: string, version?: number): Promise<PublicMeasureDetailDto> {
    const edition = await this.rounds.get(strategy, round, version);
    const measure = edition.content.measures.find((one) => one.code === code);
    if (!measure) throw new DomainError('measure-not-found', { code });
    const goalDetail = edition.content.goals.find((goal) => goal.code === measure.goal) ?? null;
    return { ...publicMeasureOf(measure), goalDetail, basis: basisOfEdition(edition) };
  }
}

/** The cursor is the code of the last measure shown. */
function startAfter(measures: readonly { readonly code: MeasureCode }[], after: string | undefined): number {
  if (after === undefined) return 0;
  const at = measures.findIndex(({ code }) => code === after);
  if (at < 0) throw new Refusal('invalid-input', [{ pointer: '/query/page[after]', code: 'is-cursor' }]);
  return at + 1;
}
