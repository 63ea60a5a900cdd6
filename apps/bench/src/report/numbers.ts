import type { Samples } from '../measure/samples';

/** Numbers as a reader wants them: thousands apart, no more digits than mean something. */
export const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');

export const ms = (value: number): string => (value < 20 ? value.toFixed(1) : whole(value));

export const ratio = (value: number): string => value.toFixed(2);

export const megabytes = (value: number | null): string => (value === null ? '–' : `${whole(value)} MB`);

export const medianAndP95 = ({ median, p95 }: Samples): string => `${ms(median)} / ${ms(p95)}`;

export const verdict = (met: boolean): string => (met ? 'met' : '**not met**');
