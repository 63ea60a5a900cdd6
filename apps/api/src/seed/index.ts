export { LoadPublicCatalogue, PUBLIC_STRATEGY } from './load-public-catalogue';
export { RemoveDemo, type RemovedDemo } from './remove-demo';
export { SeedModule } from './seed.module';
