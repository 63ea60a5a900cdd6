export { IntervalStrip } from './interval-strip';
export type { StripMarker, StripRow, StripSegment, StripSpan } from './strip';
