import { Component, computed, inject, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { JournalEntry } from '@wegmarke/api-client';
import { isLocalDate, type LocalDate } from '@wegmarke/domain';
import { Disclosure, injectWords, LANGUAGE, ScrollRegion } from '@wegmarke/ui';
import { Pagination } from '@wegmarke/ui/lists';
import { DayField, SelectField, TextField } from '@wegmarke/ui/forms';
import { formatInstant, formatNumber, NO_VALUE } from '@wegmarke/wording';
import { injectPageTitle } from '../../core/page-title/page-title';
import { LoadState } from '../../pieces/load-state';
import { ChainCheck } from './chain-check';
import { changedKeys } from './changed-keys';
import { actionOptions, actionWord } from './journal-actions';
import { JournalStore, type JournalFilter } from './journal-store';
import { journalWords } from './journal.words';

/** Prefix of the person id behind a personal link. */
const BY_LINK = 'link:';

/** Who did what, when, with old and new; filters in the address, the selection as a file, the chain recomputed. */
@Component({
  selector: 'wm-journal-page',
  imports: [ChainCheck, DayField, Disclosure, LoadState, Pagination, RouterLink, ScrollRegion, SelectField, TextField],
  providers: [JournalStore],
  templateUrl: './journal-page.html',
  styleUrl: './journal-page.css',
})
export class JournalPage {
  private readonly language = inject(LANGUAGE);
  protected readonly store = inject(JournalStore);
  protected readonly words = injectWords(journalWords);
  protected readonly entered = linkedSignal(() => this.store.filters());

  protected readonly actions = computed(() => actionOptions(this.language()));
  protected readonly rows = computed(() => this.store.items().map((entry) => this.rowOf(entry)));
  protected readonly count = computed(() =>
    this.words().count(this.store.total(), formatNumber(this.store.total(), this.language())),
  );

  constructor() {
    injectPageTitle(() => this.words().title);
  }

  protected day(name: 'von' | 'bis'): LocalDate | null {
    const text = this.entered()[name];
    return isLocalDate(text) ? text : null;
  }

  protected set(name: JournalFilter, value: string | null): void {
    this.entered.update((entered) => ({ ...entered, [name]: value ?? '' }));
  }

  protected filter(event: Event): void {
    event.preventDefault();
    this.store.filterBy(this.entered());
  }

  private rowOf(entry: JournalEntry) {
    const { id, at, action, position, subjectType, subjectKey, subjectId, hash } = entry;
    const words = this.words();
    return {
      id,
      hash,
      at: formatInstant(at, this.language()),
      position: words.position(formatNumber(position, this.language())),
      who: this.whoOf(entry),
      ofPerson: this.store.narrowed('person', entry.actor?.id ?? null),
      ofSubject: this.store.narrowed('gegenstand', subjectKey ?? subjectId),
      what: actionWord(action, this.language()),
      action,
      subjectType: words.subjects[subjectType] ?? subjectType,
      subject: subjectKey ?? subjectId ?? NO_VALUE,
      changes: changedKeys(entry.old, entry.new),
    };
  }

  private whoOf({ actor }: JournalEntry): string {
    const id = actor?.id ?? null;
    if (id === null) return this.words().nobody;
    if (id.startsWith(BY_LINK)) return this.words().link;
    return actor?.displayName ?? this.words().gone(id);
  }
}
