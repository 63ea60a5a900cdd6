export { IMPORT_FORMATS, type ImportFormat, type ImportSource } from './import-source';
export { ImportModule } from './import.module';
export { FAILED, runImport } from './run-import';
export { ImportCatalogue, type ImportCatalogueInput, type ImportOutcome } from './use-cases/import-catalogue';
