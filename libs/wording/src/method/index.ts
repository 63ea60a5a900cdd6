export { METHOD_SECTIONS, type MethodRow, type MethodSection, type MethodSectionKey } from './method';
export { methodOf } from './method-of';
