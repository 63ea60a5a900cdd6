import { HORIZONS } from '@wegmarke/domain';

import { FilterList } from '../platform/query-fields';
import { BasisQueryDto } from '../strategy';

export class OverviewQueryDto extends BasisQueryDto {
  @FilterList({ example: ['vm'], about: 'Leading ministry.' }) ministry?: string[];
  @FilterList({ example: ['transport'] }) field?: string[];
  @FilterList({ values: HORIZONS }) horizon?: string[];
}
