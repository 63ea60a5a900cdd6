import { Injectable } from '@nestjs/common';
import { addDays, type Actor } from '@wegmarke/domain';
import { CreateStrategy, NameMinistry } from '../../strategy';
import type { MinistryNamed, SampleEvent, StrategyAdopted } from '../sample';
import { frenchLevelOfField, levelsOfName, publicFacts } from './public-knowledge';
import { admin } from './replay-actors';

export type FoundingEvent = MinistryNamed | StrategyAdopted;

/** Events that do not happen inside a strategy: names of ministries, and the strategy itself. */
export function isFounding(event: SampleEvent): event is FoundingEvent {
  return event.kind === 'ministry-named' || event.kind === 'strategy-adopted';
}

@Injectable()
export class FoundingReplay {
  constructor(
    private readonly nameMinistry: NameMinistry,
    private readonly createStrategy: CreateStrategy,
  ) {}

  async play(coordinator: Actor, event: FoundingEvent): Promise<void> {
    if (event.kind === 'ministry-named') await this.name(event);
    else await this.adopt(coordinator, event);
  }

  private name(event: MinistryNamed): Promise<void> {
    const { ministry, name, abbreviation, validFrom, note, predecessors, sources } = event;
    const validTo = event.validTo === null ? null : addDays(event.validTo, 1);
    const levels = levelsOfName(ministry, validFrom);
    const naming = { ministry, name, abbreviation, validFrom, validTo, note, predecessors, sources, ...levels };
    return this.nameMinistry.execute(admin, naming);
  }

  private async adopt(coordinator: Actor, event: StrategyAdopted): Promise<void> {
    await this.createStrategy.execute(coordinator, {
      key: event.strategy,
      title: event.title,
      adoptedOn: event.on,
      spans: event.spans,
      fields: event.fields.map(({ note, ...field }) => ({
        ...field,
        nameFrLevel: frenchLevelOfField(field.key),
        description: note,
        provenance: 'public',
      })),
      publicFacts: publicFacts(),
      sources: event.sources,
      sample: true,
    });
  }
}
