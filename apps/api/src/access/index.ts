export { permit } from './permit';
