import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { fieldIssue, refuseIssues, type Actor, type MinistryKey } from '@wegmarke/domain';

import { permit } from '../../access';
import { datedNameOf, MinistriesQueries, type MinistryNaming } from '../../ministries';
import { NameMinistry } from '../use-cases/name-ministry';
import type { MinistryNameInputDto, MinistryNamesDto } from './ministry-names.dto';

/** Names a ministry and shows all its names. A key that is not known yet is a new ministry. */
@Injectable()
export class MinistryNames {
  constructor(
    private readonly database: Database,
    private readonly ministries: MinistriesQueries,
    private readonly nameMinistry: NameMinistry,
  ) {}

  /** @throws DomainError `ministry-unknown` for a predecessor, and what `NameMinistry` throws */
  name(actor: Actor, ministry: MinistryKey, input: MinistryNameInputDto): Promise<MinistryNamesDto> {
    return this.database.inTransaction(async () => {
      permit(actor, 'name-ministry', { type: 'system' });
      await this.refuseUnknown(input.predecessors ?? []);
      await this.nameMinistry.execute(actor, namingOf(ministry, input));
      const named = (await this.ministries.list()).find(({ key }) => key === ministry);
      return { key: ministry, names: (named?.names ?? []).map(datedNameOf) };
    });
  }

  private async refuseUnknown(predecessors: readonly MinistryKey[]): Promise<void> {
    const known = new Set((await this.ministries.list()).map(({ key }) => key));
    refuseIssues(
      predecessors.flatMap((ministry, index) =>
        known.has(ministry) ? [] : [fieldIssue(`/predecessors/${index}`, 'ministry-unknown', { ministry })],
      ),
    );
  }
}

/** What an administrator enters is taken as certain; a missing French name says so by itself. */
function namingOf(ministry: MinistryKey, input: MinistryNameInputDto): MinistryNaming {
  const { name, abbreviation, validFrom } = input;
  return {
    ministry,
    name,
    abbreviation,
    validFrom,
    validTo: input.validTo ?? null,
    level: 'found',
    frenchLevel: name.fr === null ? 'unverified' : 'found',
    note: input.note ?? null,
    predecessors: input.predecessors ?? [],
    sources: input.sources ?? [],
  };
}
