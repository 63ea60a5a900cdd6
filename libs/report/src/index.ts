export * from './document/report-document';
export * from './document/rendered';
export * from './model/report-model';
export * from './odt/render-odt';
