import { Component, computed, inject, signal } from '@angular/core';
import type { DatedName, MinistryPage } from '@wegmarke/api-client';
import { addDays, type LocalDate } from '@wegmarke/domain';
import { injectWords, LANGUAGE, Localized, localizedText, ScrollRegion } from '@wegmarke/ui';
import { Dialog } from '@wegmarke/ui/forms';
import { capitalized, formatDay } from '@wegmarke/wording';
import { injectPageTitle } from '../../core/page-title/page-title';
import { LoadState } from '../../pieces/load-state';
import { MinistryNames } from '../ministry-names';
import { ministryNamesWords } from './ministry-names.words';
import { RenameForm } from './rename-form';

/** Ministries with the names they had, have and will have; a new name begins on a day. */
@Component({
  selector: 'wm-ministry-names-page',
  imports: [Dialog, LoadState, Localized, RenameForm, ScrollRegion],
  templateUrl: './ministry-names-page.html',
  styles: `
    section {
      margin-block: 1.25rem;
    }
    h2 {
      margin-block: 0.25rem;
      font-size: 1.125rem;
    }
    table {
      max-inline-size: 60rem;
    }
    .abbr,
    .valid {
      inline-size: 1%;
      white-space: nowrap;
    }
  `,
})
export class MinistryNamesPage {
  private readonly language = inject(LANGUAGE);
  protected readonly names = inject(MinistryNames);
  protected readonly words = injectWords(ministryNamesWords);
  protected readonly renaming = signal<MinistryPage | null>(null);

  protected readonly rows = computed(() =>
    this.names.ministries().map((ministry) => ({
      ministry,
      abbr: localizedText(ministry.abbr, this.language()),
      name: capitalized(localizedText(ministry.name, this.language())),
      history: [...ministry.names]
        .sort((one, other) => other.validFrom.localeCompare(one.validFrom))
        .map((name) => ({ ...name, valid: this.validity(name) })),
    })),
  );
  protected readonly heading = computed(() => {
    const ministry = this.renaming();
    return ministry === null ? '' : this.words().dialog(localizedText(ministry.abbr, this.language()));
  });

  constructor() {
    injectPageTitle(() => this.words().title);
  }

  protected showSaved(): void {
    this.renaming.set(null);
    this.names.list.reload();
  }

  /** `validTo` is the first day on which a name no longer holds; people read the last day on which it does. */
  private validity({ validFrom, validTo }: DatedName): string {
    const day = (on: LocalDate) => formatDay(on, this.language());
    if (validTo !== null) return this.words().range(day(validFrom), day(addDays(validTo, -1)));
    const today = this.names.list.hasValue() ? this.names.list.value().basis.asOf : validFrom;
    return validFrom > today ? this.words().from(day(validFrom)) : this.words().since(day(validFrom));
  }
}
