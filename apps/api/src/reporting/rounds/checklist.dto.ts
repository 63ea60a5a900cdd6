import { CHECKLIST_CODES, type ChecklistCode, type ChecklistItem } from '@wegmarke/domain';
import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, FlagField, PartField, TextField } from '../../platform/answer-fields';

export class ChecklistItemDto implements ChecklistItem {
  @ChoiceField('ChecklistCode', CHECKLIST_CODES) code!: ChecklistCode;
  @FlagField() ok!: boolean;
  @FlagField({ about: 'False: said as a warning, the round can be sealed nevertheless.' }) blocking!: boolean;
  @ApiProperty({
    type: 'object',
    additionalProperties: {
      oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'array', items: { type: 'string' } }],
    },
    example: { count: 1, measures: ['3.2.1'] },
  })
  params!: Record<string, string | number | string[]>;
  @TextField('Keine Rückfrage ist offen.') detail!: string;
}

/** What to look at before a round is sealed. */
export class ChecklistDto {
  @FlagField({ about: 'Sealing today would be accepted.' }) ready!: boolean;
  @PartField(() => ChecklistItemDto, { list: true }) items!: ChecklistItemDto[];
}
