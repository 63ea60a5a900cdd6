import { LANGUAGES } from '@wegmarke/domain';
import { FilterText } from '../../platform/query-fields';
import { BasisQueryDto } from '../../strategy';

export class SheetQueryDto {
  @FilterText({ values: LANGUAGES, about: 'de unless said otherwise.' }) lang?: string;
}

export class SheetsQueryDto extends SheetQueryDto {
  @FilterText({ example: 'vm', about: 'Only measures this ministry leads.' }) ministry?: string;
}

export class WrittenQuestionQueryDto extends BasisQueryDto {
  @FilterText({ values: LANGUAGES, about: 'de unless said otherwise.' }) lang?: string;
  @FilterText({ example: 'vm', about: 'Only measures this ministry leads.' }) ministry?: string;
  @FilterText({ example: 'transport', about: 'Only measures of this field.' }) field?: string;
}
