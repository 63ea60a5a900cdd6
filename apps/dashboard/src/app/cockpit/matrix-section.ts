import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { percentOf, type FieldKey, type MatrixCell, type MinistryKey } from '@wegmarke/domain';
import { AxisSymbol, injectWords, SampleMark, ScrollRegion } from '@wegmarke/ui';
import { StrategyStore } from '../core/strategy/strategy-store';
import { CockpitStore } from './cockpit-store';
import { cockpitWords } from './cockpit.words';

/** Deepest ground of a cell, in percent of the colour "critical": text stays readable on it. */
const DEEPEST_GROUND = 40;

/** Action field × ministry as a table: number of measures, and how many of them are critical. */
@Component({
  selector: 'wm-matrix-section',
  imports: [RouterLink, AxisSymbol, SampleMark, ScrollRegion],
  templateUrl: './matrix-section.html',
  styleUrl: './matrix-section.css',
})
export class MatrixSection {
  private readonly strategy = inject(StrategyStore);
  protected readonly store = inject(CockpitStore);
  protected readonly words = injectWords(cockpitWords);

  /** Ministries with a measure in this selection, in the order of the strategy. */
  protected readonly columns = computed(() => {
    const present = new Set(this.store.matrix().map(({ ministry }) => ministry));
    const listed = this.strategy.ministries().map(({ key }) => key);
    const unknown = [...present].filter((key) => !listed.includes(key));
    return [...listed.filter((key) => present.has(key)), ...unknown].map((key) => ({
      key,
      abbr: this.strategy.ministryAbbr(key),
      name: this.strategy.ministryName(key),
    }));
  });

  /** All fields; in a selection those with a measure in it. */
  private readonly fields = computed(() => {
    const present = new Set(this.store.matrix().map(({ field }) => field));
    const all = this.strategy.fields().map(({ key }) => key);
    return this.store.filtered() ? all.filter((key) => present.has(key)) : all;
  });

  protected readonly rows = computed(() => {
    const cells = new Map(this.store.matrix().map((cell) => [`${cell.field} ${cell.ministry}`, cell]));
    return this.fields().map((key) => ({
      key,
      name: this.strategy.fieldName(key),
      cells: this.columns().map((column) => this.view(key, column.key, cells.get(`${key} ${column.key}`))),
    }));
  });

  private view(field: FieldKey, ministry: MinistryKey, cell: MatrixCell | undefined) {
    if (cell === undefined) return { ministry, cell: null };
    const label = this.words().matrixCell(this.strategy.fieldName(field), this.strategy.ministryAbbr(ministry));
    const ground = Math.round(((percentOf(cell.critical, cell.total) ?? 0) * DEEPEST_GROUND) / 100);
    return {
      ministry,
      cell,
      label,
      ground: `color-mix(in oklab, var(--wm-course-critical) ${ground}%, var(--wm-surface))`,
      link: this.store.list({ field, ministry }),
    };
  }
}
