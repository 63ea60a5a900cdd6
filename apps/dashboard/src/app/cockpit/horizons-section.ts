import { Component, computed, inject } from '@angular/core';
import { STATUS_CLASSES, type HorizonRow } from '@wegmarke/domain';
import {
  AxisSymbol,
  injectWords,
  LANGUAGE,
  NumberLink,
  PartitionBar,
  SampleMark,
  ScrollRegion,
  wordOf,
  type PartitionPart,
} from '@wegmarke/ui';
import { HORIZON_WORDS } from '@wegmarke/wording';
import { CockpitStore } from './cockpit-store';
import { cockpitWords } from './cockpit.words';

/** Horizons: how many measures, how many past their horizon, how many critical, and how far they are. */
@Component({
  selector: 'wm-horizons-section',
  imports: [AxisSymbol, NumberLink, PartitionBar, SampleMark, ScrollRegion],
  templateUrl: './horizons-section.html',
  styleUrl: './matrix-section.css',
})
export class HorizonsSection {
  private readonly language = inject(LANGUAGE);
  protected readonly store = inject(CockpitStore);
  protected readonly words = injectWords(cockpitWords);

  protected readonly rows = computed(() =>
    this.store.horizons().map((row) => ({
      ...row,
      name: HORIZON_WORDS[this.language()][row.horizon],
      parts: this.partsOf(row),
      link: this.store.list({ horizon: row.horizon }),
      expiredLink: this.store.list({ horizon: row.horizon, expired: 'true' }),
      criticalLink: this.store.list({ horizon: row.horizon, computed: 'critical' }),
    })),
  );

  private partsOf(row: HorizonRow): PartitionPart[] {
    return STATUS_CLASSES.map((value) => ({
      key: value,
      word: wordOf({ axis: 'status', value }, this.language()),
      count: row.status[value],
      mark: { axis: 'status', value },
      link: null,
    }));
  }
}
