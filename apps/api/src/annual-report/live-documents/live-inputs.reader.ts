import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import {
  DomainError,
  figuresOf,
  liveMeasure,
  type CubeFilter,
  type LocalizedText,
  type MeasureCode,
  type SnapshotField,
  type SnapshotMinistry,
} from '@wegmarke/domain';
import type { LiveBasis, LiveDocumentInput, NamedMeasure, WrittenQuestionInput } from '@wegmarke/report';
import { MeasureDetailQueries, type MeasureThen } from '../../measures';
import { CubeQueries } from '../../overview';
import { Clock } from '../../platform/clock';
import { Config } from '../../platform/config';
import { PROGRAM } from '../../platform/program';
import { Standpoints, type Standpoint } from '../../strategy';
import { publisherOf } from '../publisher';
import { endedSince } from './ended-since';
import { knownMeasure, type Surroundings } from './known-measure';
import type { LiveQuestion } from './live-questions';

interface Titles {
  readonly surroundings: Surroundings;
  readonly titles: ReadonlyMap<MeasureCode, NamedMeasure>;
}

/** Gathers what documents of the living state are made of. */
@Injectable()
export class LiveInputs {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly standpoints: Standpoints,
    private readonly measures: MeasureDetailQueries,
    private readonly cube: CubeQueries,
    private readonly config: Config,
  ) {}

  /** A question of the parliament: the state of the day, and what has ended since. */
  async writtenQuestion(question: LiveQuestion): Promise<WrittenQuestionInput> {
    const { standpoint, ministries, fields } = question;
    const filter = filterOf(question);
    const then = await this.measures.list(standpoint, filter);
    const now = await this.knownToday(standpoint);
    const { surroundings, titles } = await this.around(standpoint, [...then, ...now]);
    const today = this.clock.today();
    return {
      ...(await this.frame(standpoint, then)),
      measures: then.map((measure) => knownMeasure(measure, surroundings)),
      filter: { ministries, fields },
      figures: figuresOf(await this.cube.cells(standpoint.source, filter)),
      endedSince: endedSince(then, now, today, titles),
      today,
    };
  }

  /** Sheets of all measures the ministries lead, or of all. */
  async sheets(question: LiveQuestion): Promise<LiveDocumentInput> {
    return this.sheetsOf(question.standpoint, await this.measures.list(question.standpoint, filterOf(question)));
  }

  /** @throws DomainError `measure-not-found` where it is not known on the day */
  async sheet(standpoint: Standpoint, code: string): Promise<LiveDocumentInput> {
    const measure = await this.measures.find(standpoint, code);
    if (!measure) throw new DomainError('measure-not-found', { code });
    return this.sheetsOf(standpoint, [measure]);
  }

  private async sheetsOf(standpoint: Standpoint, measures: readonly MeasureThen[]): Promise<LiveDocumentInput> {
    const { surroundings } = await this.around(standpoint, measures);
    return {
      ...(await this.frame(standpoint, measures)),
      measures: measures.map((measure) => knownMeasure(measure, surroundings)),
    };
  }

  /** Nothing has ended since today or a day to come. */
  private async knownToday({ strategy, asOf }: Standpoint): Promise<MeasureThen[]> {
    if (asOf >= this.clock.today()) return [];
    return this.measures.list(await this.standpoints.of(strategy.key), {});
  }

  private async around(standpoint: Standpoint, measures: readonly MeasureThen[]): Promise<Titles> {
    const { strategy, asOf } = standpoint;
    const goals = measures.flatMap(({ facts }) => (facts.goal ? [facts.goal.code] : []));
    const relatives = measures.flatMap(({ facts, details }) => [
      ...details.predecessors,
      ...liveMeasure(facts).successors,
    ]);
    const named = await this.measures.titlesOf(strategy.id, [...new Set(relatives)], asOf);
    const titles = new Map(named.map((one) => [one.code, one]));
    const ids = [...new Set(measures.map(({ id }) => id))];
    const reports = await this.measures.reportsThen(ids, standpoint);
    const known = await this.measures.goalsOf(strategy.id, [...new Set(goals)], asOf);
    return { surroundings: { standpoint, goals: known, titles, reports }, titles };
  }

  private async frame(
    standpoint: Standpoint,
    measures: readonly MeasureThen[],
  ): Promise<Omit<LiveDocumentInput, 'measures'>> {
    const { strategy, asOf } = standpoint;
    const [title, fields, ministries] = await Promise.all([
      this.title(strategy.id),
      this.fields(strategy.id),
      this.ministries(asOf),
    ]);
    return {
      strategy: { key: strategy.key, title },
      basis: basisOf(standpoint),
      program: PROGRAM,
      publisher: publisherOf(this.config),
      fields,
      ministries,
      sample: strategy.sample || measures.some(holdsSampleData),
    };
  }

  private async title(strategyId: string): Promise<LocalizedText> {
    const [row] = await this.database.query<LocalizedText>(
      'select title_de as de, title_fr as fr from strategy where id = $1',
      [strategyId],
    );
    return row ?? { de: '', fr: null };
  }

  private fields(strategyId: string): Promise<SnapshotField[]> {
    return this.database.query<SnapshotField>(
      `select key, number, jsonb_build_object('de', name_de, 'fr', name_fr) as name
       from action_field where strategy_id = $1 order by number`,
      [strategyId],
    );
  }

  private ministries(asOf: string): Promise<SnapshotMinistry[]> {
    return this.database.query<SnapshotMinistry>(
      `select n.ministry as key, jsonb_build_object('de', n.name_de, 'fr', n.name_fr) as name,
              jsonb_build_object('de', n.abbr_de, 'fr', n.abbr_fr) as abbreviation
       from ministry_name n join ministry m on m.key = n.ministry
       where n.valid_from <= $1 and (n.valid_to is null or n.valid_to > $1) order by m.position`,
      [asOf],
    );
  }
}

function holdsSampleData({ details }: MeasureThen): boolean {
  return Object.values(details.provenance).includes('sample');
}

function filterOf({ ministries, fields }: Pick<LiveQuestion, 'ministries' | 'fields'>): CubeFilter {
  return { ...(ministries.length > 0 && { ministry: ministries }), ...(fields.length > 0 && { field: fields }) };
}

function basisOf({ asOf, projection, round }: Standpoint): LiveBasis {
  return { asOf, projection, round: round && { key: round.key, sealedOn: round.sealedOn } };
}
