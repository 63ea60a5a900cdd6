import { LANGUAGES } from '@wegmarke/domain';
import { METHOD_SECTIONS, type MethodSectionKey } from '@wegmarke/wording';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';

import { ChoiceField, PartField, TextField } from '../platform/answer-fields';
import { FilterText } from '../platform/query-fields';

export class MethodQueryDto {
  @FilterText({ values: LANGUAGES, about: 'Default `de`.' }) lang?: string;

  @ApiPropertyOptional({ type: String, example: 'frankreich', description: 'Whose rules; default the first strategy.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  strategy?: string;
}

export class MethodRowDto {
  @TextField('critical-milestone-overdue') key!: string;
  @TextField('1', { list: true, about: 'As many as the section has columns.' }) cells!: string[];
}

export class MethodSectionDto {
  @ChoiceField('MethodSectionKey', METHOD_SECTIONS) key!: MethodSectionKey;
  @TextField('Wie ist der Verlauf?') heading!: string;
  @TextField('Die erste zutreffende Zeile gilt.', { list: true }) paragraphs!: string[];
  @TextField('Regel', { list: true }) columns!: string[];
  @PartField(() => MethodRowDto, { list: true }) rows!: MethodRowDto[];
}

/** Every class, figure and rule in words, with the thresholds in force today. */
export class MethodDto {
  @PartField(() => MethodSectionDto, { list: true }) sections!: MethodSectionDto[];
}
