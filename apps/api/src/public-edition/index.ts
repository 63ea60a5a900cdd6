export { openToOtherSites } from './open-to-other-sites';
export { PublicEditionModule } from './public-edition.module';
