export type * from './sample-event';
