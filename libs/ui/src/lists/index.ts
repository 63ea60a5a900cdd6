export type { FilterChip, FilterChoice } from '../filter/filter-option';
export { FilterMenu } from '../filter/filter-menu';
export { FilterChips } from '../filter/filter-chips';
export { SearchField } from '../search/search-field';
export { Pagination } from '../pagination/pagination';
