export { LoadPublicCatalogue } from './load-public-catalogue';
export { SeedModule } from './seed.module';
