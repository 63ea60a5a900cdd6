import { ApiProperty } from '@nestjs/swagger';
import { CountField, IdField, PartField } from '../../platform/answer-fields';
import type { Problem } from '../../platform/problem/problem';

export class ReportBatchItemAnswerDto {
  @IdField() id!: string;
  @CountField({ example: 200, about: 'As the single step would have been answered.' }) status!: number;

  @ApiProperty({
    type: 'object',
    nullable: true,
    additionalProperties: true,
    description: 'Why not (RFC 9457); null where it was done.',
  })
  problem!: Problem | null;

  @CountField({ nullable: true, example: 4, about: 'After the step.' }) version!: number | null;
}

export class ReportBatchAnswerDto {
  @PartField(() => ReportBatchItemAnswerDto, { list: true }) items!: ReportBatchItemAnswerDto[];
}
