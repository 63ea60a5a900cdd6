export { ANONYMOUS, Caller, callerOf, type CalledRequest } from './caller';
export { permit } from './permit';
