export { LoadPublicCatalogue, PUBLIC_STRATEGY } from './load-public-catalogue';
export { SeedModule } from './seed.module';
