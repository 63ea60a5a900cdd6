import { computed, inject, Service } from '@angular/core';
import type { StatusReportContent } from '@wegmarke/domain';
import type { SummarizedError } from '@wegmarke/ui/forms';
import { injectWords, LANGUAGE, localizedText } from '@wegmarke/ui';
import { ReportPreview } from './report-preview';
import { ReportStore } from './report-store';
import { reportWords } from './report.words';
import { partLabel } from './said-text';

/** `/content/milestones/0/forecast` → `milestones/s1/forecast`: the place of a remark, whatever it was sent as. */
export function placeOf(pointer: string, content: StatusReportContent | null): string {
  const parts = pointer.split('/').filter(Boolean);
  const [head, second = '', ...rest] = parts[0] === 'content' ? parts.slice(1) : parts;
  if (head !== 'milestones') return [head, second, ...rest].filter(Boolean).join('/');
  const word = content?.milestones[Number(second)];
  return ['milestones', word?.key ?? second, ...rest].join('/');
}

/** DOM id of the control of a place. */
export function controlId(place: string): string {
  return `report-${place.replaceAll('/', '-')}`;
}

/** What is wrong and what may be missed, at the place it concerns. */
@Service({ autoProvided: false })
export class FieldRemarks {
  private readonly store = inject(ReportStore);
  private readonly preview = inject(ReportPreview);
  private readonly language = inject(LANGUAGE);
  private readonly words = injectWords(reportWords);

  private readonly errors = computed(() => {
    const content = this.store.content();
    return this.store.errors().map(({ pointer, detail }) => ({ place: placeOf(pointer, content), detail }));
  });
  private readonly hints = computed(() => {
    const content = this.store.content();
    return this.preview.checks().map(({ pointer, detail }) => ({ place: placeOf(pointer, content), detail }));
  });

  /** All errors with links to their fields; a refusal of the whole is one without link. */
  readonly summary = computed((): readonly SummarizedError[] => {
    const refusal = this.store.refusal();
    if (refusal === null) return [];
    if (this.errors().length === 0) return [{ field: '', label: '', detail: refusal.detail || refusal.title }];
    return this.errors().map(({ place, detail }) => ({
      field: place === '' ? '' : controlId(place),
      label: this.labelOf(place),
      detail,
    }));
  });

  /** What is wrong at a place or inside it. */
  errorAt(...places: readonly string[]): string {
    return this.errors()
      .filter(({ place }) => places.includes(place))
      .map(({ detail }) => detail)
      .join(' ');
  }

  hintAt(place: string): string {
    return this.hints()
      .filter((hint) => hint.place === place)
      .map(({ detail }) => detail)
      .join(' ');
  }

  labelOf(place: string): string {
    return partLabel(place, this.words(), (key) => {
      const milestone = this.store.form()?.known.milestones.find((known) => known.key === key);
      if (milestone?.role === 'end') return this.words().milestones.end;
      return milestone?.title ? localizedText(milestone.title, this.language()) : key;
    });
  }
}
