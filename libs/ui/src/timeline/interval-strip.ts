import { Component, computed, inject, input } from '@angular/core';
import { formatDayShort } from '@wegmarke/wording';
import { fillOf, wordOf } from '../axis/axis-mark';
import { LANGUAGE } from '../language/language';
import {
  extentOf,
  placeOf,
  yearStarts,
  type StripMarker,
  type StripRow,
  type StripSegment,
  type StripSpan,
} from './strip';

/**
 * Values of one or more axes over time, one bar per axis. What lies after `projectedFrom` is hatched. Only a picture: the
 * table beside it says the same in words.
 */
@Component({
  selector: 'wm-interval-strip',
  host: { 'aria-hidden': 'true' },
  templateUrl: './interval-strip.html',
  styleUrl: './interval-strip.css',
})
export class IntervalStrip {
  readonly rows = input.required<readonly StripRow[]>();
  readonly span = input.required<StripSpan>();
  readonly markers = input<readonly StripMarker[]>([]);
  /** First day that is projected, not known. */
  readonly projectedFrom = input<StripSpan['to'] | null>(null);

  private readonly language = inject(LANGUAGE);

  protected readonly bars = computed(() =>
    this.rows().map(({ key, label, segments }) => ({
      key,
      label,
      segments: segments.map((segment) => this.drawn(segment)).filter(({ size }) => size > 0),
    })),
  );
  protected readonly years = computed(() =>
    yearStarts(this.span()).map((day) => ({ year: day.slice(0, 4), place: placeOf(day, this.span()) })),
  );
  protected readonly lines = computed(() =>
    this.markers().map(({ day, label }) => ({ label, place: placeOf(day, this.span()) })),
  );
  protected readonly projection = computed(() => {
    const from = this.projectedFrom();
    return from === null ? null : placeOf(from, this.span());
  });

  private drawn(segment: StripSegment) {
    const end = segment.to === null ? '' : formatDayShort(segment.to, this.language());
    const days = `${formatDayShort(segment.from, this.language())} – ${end}`;
    const title = `${wordOf(segment.mark, this.language())}, ${days}`;
    return { ...extentOf(segment, this.span()), title, fill: fillOf(segment.mark), from: segment.from };
  }
}
