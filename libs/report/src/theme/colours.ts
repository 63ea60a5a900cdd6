import type { Course, StatusClass } from '@wegmarke/domain';

/** Colours of one class on paper: the area, text on the area, and strokes or text on white. */
export interface ClassColours {
  readonly fill: string;
  readonly on: string;
  readonly ink: string;
}

/** The light palette of the dashboard: one ramp for the status, another one for the course, apart in grey print too. */
export const STATUS_COLOURS: Readonly<Record<StatusClass, ClassColours>> = {
  not_started: { fill: '#eaeef7', on: '#14192b', ink: '#5d6b88' },
  preparing: { fill: '#c3d2ee', on: '#14192b', ink: '#3f62a6' },
  running: { fill: '#8aa9dd', on: '#14192b', ink: '#35599e' },
  permanent: { fill: '#5c82c4', on: '#14192b', ink: '#2c4f93' },
  implemented_reported: { fill: '#2f559c', on: '#ffffff', ink: '#22458a' },
  implemented_confirmed: { fill: '#14295c', on: '#ffffff', ink: '#14295c' },
  on_hold: { fill: '#8d8f98', on: '#14192b', ink: '#5e6069' },
  dropped: { fill: '#cfd0d4', on: '#14192b', ink: '#66686f' },
  replaced: { fill: '#e6e6e8', on: '#14192b', ink: '#66686f' },
};

export const COURSE_COLOURS: Readonly<Record<Course | 'none', ClassColours>> = {
  on_track: { fill: '#57b3a3', on: '#14192b', ink: '#1c7a6b' },
  at_risk: { fill: '#f0c04d', on: '#14192b', ink: '#8f6100' },
  critical: { fill: '#8c1626', on: '#ffffff', ink: '#8c1626' },
  not_assessed: { fill: '#ddd2be', on: '#14192b', ink: '#6d6252' },
  none: { fill: '#f1eeea', on: '#14192b', ink: '#6d6252' },
};

/** Series that are no class of an axis, by order. */
export const PLAIN_COLOURS: readonly string[] = ['#14295c', '#5c82c4', '#c3d2ee', '#8d8f98'];

export const INK = '#14192b';
export const FAINT_INK = '#4a5163';
export const LINE = '#c5cad6';
export const SHADE = '#f2f4f9';
export const ACCENT = '#14295c';
