import type { RichText } from '@wegmarke/domain';

import { CountField, PartField, TextField } from '../../platform/answer-fields';
import { RichTextField, RichTextInput } from './rich-text.field';

/** One text of one part in one language. Version 0: nothing was written yet. */
export class TextStateDto {
  @CountField({ example: 4, about: 'For If-Match.' }) version!: number;
  @RichTextField({ nullable: true }) content!: RichText | null;
  @TextField('2026-03-20T10:00:00.000Z', { nullable: true, about: 'ISO instant.' }) changedAt!: string | null;
  @TextField('Musterperson', { nullable: true, about: 'Display name.' }) changedBy!: string | null;
}

/** An earlier state of a text, to go back to. */
export class TextVersionDto {
  @CountField({ example: 3 }) version!: number;
  @RichTextField() content!: RichText;
  @TextField('2026-03-20T10:00:00.000Z', { about: 'ISO instant.' }) changedAt!: string;
  @TextField('Musterperson', { nullable: true, about: 'Display name.' }) changedBy!: string | null;
}

export class TextVersionsDto {
  @PartField(() => TextVersionDto, { list: true, about: 'Newest first.' }) items!: TextVersionDto[];
}

export class ReportTextInputDto {
  @RichTextInput() content!: RichText;
}
