export type * from './sample-event';
export { SAMPLE_ENDS_ON, SAMPLE_VERSION, sampleEvents } from './sample-events';
