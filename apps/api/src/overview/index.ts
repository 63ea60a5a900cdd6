export { CubeQueries } from './cube.queries';
export { OverviewModule } from './overview.module';
