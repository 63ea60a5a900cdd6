/** What the replay needs of the sample. A file beside the folder: an index inside would make the folder a slice of its own. */
export type * from './sample/sample-event';
export { SAMPLE_ENDS_ON, SAMPLE_VERSION, sampleEvents } from './sample/sample-events';
