import { Component, computed, inject } from '@angular/core';
import type { Field } from '@wegmarke/api-client';
import { breakdownOf, countOf, filterCells } from '@wegmarke/domain';
import { injectWords, LANGUAGE, localizedText, SampleMark } from '@wegmarke/ui';
import { formatNumber } from '@wegmarke/wording';
import { CubeStore } from '../core/cube/cube-store';
import { PageState } from '../core/page-state/page-state';
import { injectPageTitle } from '../core/page-title/page-title';
import { StrategyStore } from '../core/strategy/strategy-store';
import { courseParts, statusParts } from '../pieces/axis-parts';
import { LoadState } from '../pieces/load-state';
import { MasterDataNote } from '../pieces/master-data-note';
import { AxisChoice, injectShownAxis } from '../pieces/overview-table/axis-choice';
import type { OverviewColumn, OverviewRow } from '../pieces/overview-table/overview-row';
import { OverviewTable } from '../pieces/overview-table/overview-table';
import { fieldsWords } from './fields.words';

/** All action fields of the strategy side by side, in their own order, those without measures too. */
@Component({
  selector: 'wm-fields-page',
  imports: [LoadState, MasterDataNote, AxisChoice, OverviewTable, SampleMark],
  providers: [CubeStore],
  template: `
    <h1>{{ words().title }} <wm-sample-mark [sample]="cubes.sample()" /></h1>
    <wm-load-state [of]="cubes.cube" [label]="words().loading" />
    @if (cubes.loaded()) {
      <p>{{ intro() }}</p>
      <wm-master-data-note />
      <wm-axis-choice />
      <wm-overview-table [caption]="words().caption" [heading]="words().field" [columns]="columns()" [rows]="rows()" />
    }
  `,
})
export class FieldsPage {
  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  private readonly axis = injectShownAxis();
  protected readonly cubes = inject(CubeStore);
  protected readonly words = injectWords(fieldsWords);

  protected readonly intro = computed(() =>
    this.words().intro(this.strategy.fields().length, formatNumber(countOf(this.cubes.cells()), this.language())),
  );
  protected readonly columns = computed((): readonly OverviewColumn[] => {
    const words = this.words();
    return [
      { key: 'goals', label: words.goals },
      { key: 'measures', label: words.measures },
      { key: 'expired', label: words.expired },
      { key: 'at_risk', label: words.atRisk, mark: { axis: 'course', value: 'at_risk' } },
      { key: 'critical', label: words.critical, mark: { axis: 'course', value: 'critical' } },
    ];
  });
  protected readonly rows = computed(() => this.strategy.fields().map((field) => this.rowOf(field)));

  constructor() {
    injectPageTitle(() => `${this.words().title} – ${this.strategy.title()}`);
  }

  private rowOf({ key, number, name }: Field): OverviewRow {
    const cells = filterCells(this.cubes.cells(), { field: [key] });
    const breakdown = breakdownOf(cells);
    const list = (query: Readonly<Record<string, string>>) => this.page.link(['massnahmen'], { field: key, ...query });
    const link = this.page.link(['felder', String(number)]);
    const goals = this.strategy.strategy()?.goals.filter((goal) => goal.field === key).length ?? 0;
    return {
      key,
      short: String(number),
      name: localizedText(name, this.language()),
      link,
      note: null,
      numbers: [
        { value: goals, link },
        { value: breakdown.total, link: list({}) },
        { value: countOf(filterCells(cells, { expired: true })), link: list({ expired: 'true' }) },
        { value: breakdown.computed.at_risk, link: list({ computed: 'at_risk' }) },
        { value: breakdown.computed.critical, link: list({ computed: 'critical' }) },
      ],
      parts:
        this.axis() === 'course'
          ? courseParts(breakdown, this.language(), (computed) => list({ computed }))
          : statusParts(breakdown, this.language(), (status) => list({ status })),
    };
  }
}
