import { httpResource } from '@angular/common/http';
import { afterRenderEffect, Component, computed, ElementRef, inject, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Mail, MailList } from '@wegmarke/api-client';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { Pagination } from '@wegmarke/ui/lists';
import { formatDay, formatInstant, formatNumber, MAIL_KIND_WORDS, MAIL_KINDS } from '@wegmarke/wording';
import { lastValue } from '../../core/api/last-value';
import { PageState } from '../../core/page-state/page-state';
import { injectPageTitle } from '../../core/page-title/page-title';
import { FilterSelect } from '../../pieces/filter-select';
import { LoadState } from '../../pieces/load-state';
import { AdministrationAreas } from '../administration-areas';
import { postWords } from './post.words';

const PAGE_SIZE = 50;

/** Mails sent, waiting or kept, and the one chosen in plain text; which one stands in the address. */
@Component({
  selector: 'wm-post-page',
  imports: [FilterSelect, LoadState, Pagination, RouterLink],
  templateUrl: './post-page.html',
  styleUrl: './post-page.css',
})
export class PostPage {
  private readonly page = inject(PageState);
  private readonly areas = inject(AdministrationAreas);
  private readonly language = inject(LANGUAGE);
  protected readonly words = injectWords(postWords);

  protected readonly kind = this.page.value('anlass');
  private readonly person = this.page.value('person');
  private readonly chosen = this.page.value('mail');
  private readonly trail = this.page.values('after');

  protected readonly list = httpResource<MailList>(() => {
    const [kind, person, after] = [this.kind(), this.person(), this.trail().at(-1)];
    const params = {
      'page[size]': PAGE_SIZE,
      ...(kind !== null && { kind }),
      ...(person !== null && { person }),
      ...(after !== undefined && { 'page[after]': after }),
    };
    return { url: '/api/mail', params };
  });
  private readonly answer = lastValue(this.list);
  protected readonly loaded = computed(() => this.answer() !== undefined);
  protected readonly total = computed(() => this.answer()?.total ?? 0);
  protected readonly offset = computed(() => this.trail().length * PAGE_SIZE);
  protected readonly kinds = computed(() =>
    MAIL_KINDS.map((value) => ({ value, label: MAIL_KIND_WORDS[this.language()][value] })),
  );
  protected readonly rows = computed(() => (this.answer()?.items ?? []).map((mail) => this.rowOf(mail)));
  protected readonly reading = computed(() => this.rows().find(({ mail }) => mail.id === this.chosen()) ?? null);
  protected readonly count = computed(() =>
    this.words().count(this.total(), formatNumber(this.total(), this.language())),
  );
  protected readonly previous = computed(() =>
    this.trail().length === 0 ? null : this.areas.link(['post'], this.query(this.trail().slice(0, -1))),
  );
  protected readonly next = computed(() => {
    const next = this.answer()?.page.next ?? null;
    return next === null ? null : this.areas.link(['post'], this.query([...this.trail(), next]));
  });
  protected readonly backLink = computed(() => this.areas.link(['post'], this.query(this.trail())));

  private readonly pane = viewChild<ElementRef<HTMLElement>>('pane');

  constructor() {
    injectPageTitle(() => this.words().title);
    this.readWhatWasChosen();
  }

  protected filterBy(kind: string | null): void {
    void this.page.change({ anlass: kind, mail: null, after: null });
  }

  /** The pane stands beside or below the list; reading goes on there. */
  private readWhatWasChosen(): void {
    let shown = this.chosen();
    afterRenderEffect(() => {
      const chosen = this.reading()?.mail.id ?? null;
      if (chosen !== null && chosen !== shown) this.pane()?.nativeElement.focus();
      shown = chosen;
    });
  }

  private query(trail: readonly string[]) {
    return { anlass: this.kind(), person: this.person(), after: trail };
  }

  private rowOf(mail: Mail) {
    return {
      mail,
      link: this.areas.link(['post'], { ...this.query(this.trail()), mail: mail.id }),
      to: mail.person?.displayName ?? this.words().gone,
      kind: MAIL_KIND_WORDS[this.language()][mail.kind],
      created: formatInstant(mail.createdAt, this.language()),
      state: this.stateOf(mail),
      due: mail.state === 'waiting' ? this.words().dueOn(formatDay(mail.dueOn, this.language())) : null,
      current: mail.id === this.chosen(),
    };
  }

  private stateOf({ state, attempts }: Mail): string {
    if (state !== 'failed') return this.words().states[state];
    return this.words().failedAfter(attempts, formatNumber(attempts, this.language()));
  }
}
