import { LANGUAGES } from '@wegmarke/domain';
import { FilterList, FilterText } from '../../platform/query-fields';
import { BasisQueryDto } from '../../strategy';

export class SheetQueryDto {
  @FilterText({ values: LANGUAGES, about: 'de unless said otherwise.' }) lang?: string;
}

export class SheetsQueryDto extends SheetQueryDto {
  @FilterList({ example: ['vm'], about: 'Only measures one of these ministries leads.' }) ministry?: string[];
}

export class WrittenQuestionQueryDto extends BasisQueryDto {
  @FilterText({ values: LANGUAGES, about: 'de unless said otherwise.' }) lang?: string;
  @FilterList({ example: ['vm'], about: 'Only measures one of these ministries leads.' }) ministry?: string[];
  @FilterList({ example: ['transport'], about: 'Only measures of these fields.' }) field?: string[];
}
