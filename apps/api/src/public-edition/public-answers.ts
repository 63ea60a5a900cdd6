import { isSample, type PublishedMeasure } from '@wegmarke/domain';
import { figureSentence } from '@wegmarke/wording';

import type { PublicMeasureDto } from './public-measure.dto';
import type { PublicBasisDto, PublicFigureDto, PublicRoundDto, PublicStrategyDto } from './public-round.dto';
import type { Edition } from './published-rounds.reader';
import type { PublishedRoundRow } from './published-rounds.queries';

export function basisOfEdition({ row, version, content }: Edition): PublicBasisDto {
  return {
    strategy: row.strategy,
    round: row.key,
    asOf: row.asOfOn,
    sealedOn: row.sealedOn,
    publishedOn: row.publishedOn,
    version: version.version,
    checksum: version.checksum,
    sample: content.sample,
  };
}

/** A strategy under the title it had when its latest published round was sealed. */
export function strategyOfEdition({ row, content }: Edition): PublicStrategyDto {
  const { key, title, adoptedOn } = content.strategy;
  return { key, title, adoptedOn, latestRound: row.key, sample: content.sample };
}

export function publicRoundOf(row: PublishedRoundRow): PublicRoundDto {
  const { key, from, to, asOfOn, sealedOn, publishedOn } = row;
  return { key, period: { from, to }, asOfOn, sealedOn, publishedOn, version: row.versions.at(-1)?.version ?? 1 };
}

export function publicMeasureOf(measure: PublishedMeasure): PublicMeasureDto {
  return { ...measure, participants: [...measure.participants], sample: isSample(measure) };
}

/** The figures of the snapshot, each in words of both languages. */
export function figuresOfEdition({ row, content }: Edition): PublicFigureDto[] {
  const basis = { asOf: row.asOfOn, round: row.key, sealedOn: row.sealedOn };
  return content.figures.map((value) => ({
    ...value,
    parts: [...value.parts],
    rest: [...value.rest],
    excluded: [...value.excluded],
    sentence: figureSentence(value, basis),
  }));
}
