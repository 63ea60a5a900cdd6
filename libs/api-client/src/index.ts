export type * from './answers';
export { apiUrl, type Answer, type GetPath, type PathValues, type QueryOf } from './api-url';
