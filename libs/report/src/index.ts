export * from './document/report-document';
export * from './document/rendered';
export * from './model/report-model';
export * from './model/build-report-model';
export { annualReport } from './documents/annual-report/annual-report';
export { fallbackCount } from './documents/annual-report/fallbacks';
export type * from './documents/live-input';
export * from './render-report';
