import type { LocalDate, MeasureCode, StrategyKey } from '@wegmarke/domain';

import { CountField, DayField, KeyField, PartField, TextField } from '../platform/answer-fields';
import { RoundDto } from '../strategy';

/** How far the answers of a round have come. */
export class RoundRequestsDto {
  @CountField({ example: 98, about: 'Measures a report is owed for, without those withdrawn.' }) owed!: number;
  @CountField({ example: 90, about: 'Of these, signed by now.' }) answered!: number;
  @CountField({ example: 1, about: 'No longer owed, because the measure was closed or replaced.' }) withdrawn!: number;
}

/** What was frozen when the round was sealed. */
export class RoundSnapshotDto {
  @CountField({ example: 1, about: '1 at the seal; each amendment adds one.' }) version!: number;
  @TextField('9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', { about: 'SHA-256 of its content.' })
  checksum!: string;
}

/** The correction that made a later version of a snapshot. */
export class SnapshotAmendmentDto {
  @KeyField('measure-code') measure!: MeasureCode;
  @TextField('Mustertext') reason!: string;
}

export class RoundSnapshotVersionDto extends RoundSnapshotDto {
  @DayField({ about: 'Version 1: the day of the seal; later ones: the day the amendment was confirmed.' })
  sealedOn!: LocalDate;
  @PartField(() => SnapshotAmendmentDto, { nullable: true }) amendment!: SnapshotAmendmentDto | null;
}

/** One reporting round. */
export class RoundDetailDto extends RoundDto {
  @KeyField('strategy-key') strategy!: StrategyKey;
  @CountField({ example: 4, about: 'For If-Match.' }) version!: number;
  @PartField(() => RoundRequestsDto) requests!: RoundRequestsDto;
  @PartField(() => RoundSnapshotDto, { nullable: true }) snapshot!: RoundSnapshotDto | null;
  @PartField(() => RoundSnapshotVersionDto, {
    list: true,
    about: 'Every version, oldest first; none is ever rewritten.',
  })
  snapshots!: RoundSnapshotVersionDto[];
  @TextField('read', { list: true, about: 'What the asking person may do with it.', example: [] })
  allowedActions!: string[];
}
