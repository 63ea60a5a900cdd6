import { Component, computed, inject } from '@angular/core';
import type { MinistryLabel } from '@wegmarke/api-client';
import { breakdownOf, figureOf, filterCells } from '@wegmarke/domain';
import { injectWords, LANGUAGE, localizedText, SampleMark } from '@wegmarke/ui';
import { formatDay, formatPercent } from '@wegmarke/wording';
import { CubeStore } from '../core/cube/cube-store';
import { PageState } from '../core/page-state/page-state';
import { injectPageTitle } from '../core/page-title/page-title';
import { StrategyStore } from '../core/strategy/strategy-store';
import { courseParts, statusParts } from '../pieces/axis-parts';
import { LoadState } from '../pieces/load-state';
import { MasterDataNote } from '../pieces/master-data-note';
import { AxisChoice, injectShownAxis } from '../pieces/overview-table/axis-choice';
import type { OverviewColumn, OverviewNumber, OverviewRow } from '../pieces/overview-table/overview-row';
import { OverviewTable } from '../pieces/overview-table/overview-table';
import { ministriesWords } from './ministries.words';
import { ParticipationStore } from './participation-store';
import { roundInForce } from './round-in-force';

/** All ministries with what they lead, where they take part and how much of the round in force they have answered. */
@Component({
  selector: 'wm-ministries-page',
  imports: [LoadState, MasterDataNote, AxisChoice, OverviewTable, SampleMark],
  providers: [CubeStore, ParticipationStore],
  template: `
    <h1>{{ words().title }} <wm-sample-mark [sample]="cubes.sample()" /></h1>
    <wm-load-state [of]="cubes.cube" [label]="words().loading" />
    @if (cubes.loaded()) {
      <p>{{ words().countingNote }} {{ roundNote() }}</p>
      <wm-load-state [of]="participation.overview" [label]="words().loadingParticipation" />
      <wm-master-data-note />
      <wm-axis-choice />
      <wm-overview-table
        [caption]="words().caption"
        [heading]="words().ministry"
        [columns]="columns()"
        [rows]="rows()"
      />
    }
  `,
})
export class MinistriesPage {
  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  private readonly axis = injectShownAxis();
  protected readonly cubes = inject(CubeStore);
  protected readonly participation = inject(ParticipationStore);
  protected readonly words = injectWords(ministriesWords);

  protected readonly roundNote = computed(() => {
    const [asOf, asked] = [this.cubes.asOf(), this.page.round()];
    const round = asked ?? (asOf === null ? null : roundInForce(this.strategy.rounds(), asOf)?.key) ?? null;
    return round === null ? this.words().noRound : this.words().roundNote(round);
  });
  protected readonly columns = computed((): readonly OverviewColumn[] => {
    const words = this.words();
    return [
      { key: 'lead', label: words.asLead },
      { key: 'at_risk', label: words.atRisk, mark: { axis: 'course', value: 'at_risk' } },
      { key: 'critical', label: words.critical, mark: { axis: 'course', value: 'critical' } },
      ...(this.participation.loaded() ? [{ key: 'participant', label: words.asParticipant }] : []),
      { key: 'reported', label: words.reported },
    ];
  });
  protected readonly rows = computed(() => this.strategy.ministries().map((ministry) => this.rowOf(ministry)));

  constructor() {
    injectPageTitle(() => `${this.words().title} – ${this.strategy.title()}`);
  }

  private rowOf(ministry: MinistryLabel): OverviewRow {
    const { key } = ministry;
    const cells = filterCells(this.cubes.cells(), { ministry: [key] });
    const breakdown = breakdownOf(cells);
    const list = (query: Readonly<Record<string, string>>) => this.page.link(['massnahmen'], query);
    const own = (query: Readonly<Record<string, string>>) => list({ ministry: key, ...query });
    const reported = figureOf('reported', cells);
    const participant = { value: this.participation.of(key).total, link: list({ participating: key }) };
    return {
      key,
      short: localizedText(ministry.abbr, this.language()),
      name: localizedText(ministry.name, this.language()),
      link: this.page.link(['ressorts', key]),
      note: this.existence(ministry),
      numbers: [
        { value: breakdown.total, link: own({}) },
        { value: breakdown.computed.at_risk, link: own({ computed: 'at_risk' }) },
        { value: breakdown.computed.critical, link: own({ computed: 'critical' }) },
        ...(this.participation.loaded() ? [participant] : []),
        this.returnRate(reported, own),
      ],
      parts:
        this.axis() === 'course'
          ? courseParts(breakdown, this.language(), (computed) => own({ computed }))
          : statusParts(breakdown, this.language(), (status) => own({ status })),
    };
  }

  private returnRate(
    { numerator, denominator, percent }: ReturnType<typeof figureOf>,
    list: (query: Readonly<Record<string, string>>) => OverviewNumber['link'],
  ): OverviewNumber {
    const share = formatPercent(percent, this.language());
    return {
      value: numerator,
      link: list({ figure: 'reported', in: 'numerator' }),
      of: { value: denominator, link: list({ figure: 'reported', in: 'denominator' }), share },
    };
  }

  /** Said only of ministries that do not exist on the day shown. */
  private existence({ existsFrom, existsTo }: MinistryLabel): string | null {
    const day = this.cubes.asOf();
    if (day === null) return null;
    if (existsFrom !== null && day < existsFrom) return this.words().notYet(formatDay(existsFrom, this.language()));
    if (existsTo !== null && existsTo <= day) return this.words().gone(formatDay(existsTo, this.language()));
    return null;
  }
}
