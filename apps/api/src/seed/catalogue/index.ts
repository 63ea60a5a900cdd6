export type * from './catalogue';
export { catalogue } from './catalogue';
