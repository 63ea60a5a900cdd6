import { httpResource } from '@angular/common/http';
import { computed, inject, Service } from '@angular/core';
import { apiUrl, type Cube } from '@wegmarke/api-client';
import type { CubeCell, FigureBasis } from '@wegmarke/domain';
import { lastValue } from '../api/last-value';
import { PageState } from '../page-state/page-state';

/** The cube of the day shown: every count on a page is a pure function of the domain over its cells. Provide it per page. */
@Service({ autoProvided: false })
export class CubeStore {
  private readonly page = inject(PageState);

  readonly cube = httpResource<Cube>(() => {
    const strategy = this.page.strategyKey();
    if (strategy === null) return undefined;
    return { url: apiUrl('/api/strategies/{strategy}/cube', { strategy }), params: this.page.dayParams() };
  });

  private readonly answer = lastValue(this.cube);

  readonly loaded = computed(() => this.answer() !== undefined);
  readonly cells = computed((): readonly CubeCell[] => this.answer()?.cells ?? []);
  readonly sample = computed(() => this.answer()?.sample ?? false);
  /** The day the cells hold for. */
  readonly asOf = computed(() => this.answer()?.asOf ?? null);
  /** What figures over these cells hold for; null until they are loaded. */
  readonly basis = computed((): FigureBasis | null => {
    const answer = this.answer();
    return answer === undefined ? null : basisOf(answer);
  });
}

/** The day or round of an answer, as sentences need it. */
export function basisOf({
  asOf,
  projection,
  round,
  sealedOn,
}: Pick<Cube, 'asOf' | 'projection' | 'round' | 'sealedOn'>): FigureBasis {
  return round !== null && sealedOn !== null ? { asOf, round, sealedOn } : { asOf, projection };
}
