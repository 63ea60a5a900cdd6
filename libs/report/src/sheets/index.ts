export { renderOds } from './render-ods';
export { renderXlsx } from './render-xlsx';
