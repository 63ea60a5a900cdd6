import { Component, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import { injectWords } from '@wegmarke/ui';
import { problemOf } from '../../core/api/problem';
import { Feedback } from '../../core/feedback/feedback';
import { injectPageTitle } from '../../core/page-title/page-title';
import { LoadState } from '../../pieces/load-state';
import { NeighbourNav, type Neighbour } from '../../pieces/neighbour-nav';
import { UnknownEntry } from '../../pieces/unknown-entry';
import { AdministrationAreas } from '../administration-areas';
import { AccessSection } from './access-section';
import { DeputiesForm } from './deputies-form';
import { GrantsForm } from './grants-form';
import { MasterForm } from './master-form';
import { PersonStore } from './person-store';
import { personWords } from './person.words';

const NOT_FOUND = 404;

/** One person: name and mail, roles, deputies, access. */
@Component({
  selector: 'wm-person-page',
  imports: [AccessSection, DeputiesForm, GrantsForm, LoadState, MasterForm, NeighbourNav, UnknownEntry],
  providers: [PersonStore],
  template: `
    @let text = words();
    @if (unknown()) {
      <wm-unknown-entry [heading]="text.unknown" [text]="text.unknownText" [all]="all()" />
    } @else {
      <wm-neighbour-nav [label]="text.allPeople" [all]="all()" />
      <h1>{{ store.person()?.displayName ?? text.title }}</h1>
      <wm-load-state [of]="store.detail" />
      @if (store.person(); as person) {
        <p class="muted">
          {{ text.id }} <code>{{ person.id }}</code>
          @if (person.demo) {
            · {{ text.demo }}
          }
        </p>
        @if (person.erased) {
          <p>{{ text.wasErased }}</p>
        } @else {
          <section aria-labelledby="person-master">
            <h2 id="person-master">{{ text.master }}</h2>
            <wm-master-form [person]="person" (saved)="store.reload()" />
          </section>
          <section aria-labelledby="person-roles">
            <h2 id="person-roles">{{ text.roles }}</h2>
            <wm-grants-form [person]="person" (saved)="store.reload()" />
          </section>
          <section aria-labelledby="person-deputies">
            <h2 id="person-deputies">{{ text.deputies }}</h2>
            <wm-deputies-form [person]="person" (saved)="store.reload()" />
          </section>
          <section aria-labelledby="person-access">
            <h2 id="person-access">{{ text.accessHeading }}</h2>
            <wm-access-section [person]="person" (changed)="store.reload()" (erased)="leave()" />
          </section>
        }
      }
    }
  `,
})
export class PersonPage {
  private readonly areas = inject(AdministrationAreas);
  private readonly router = inject(Router);
  private readonly feedback = inject(Feedback);
  protected readonly store = inject(PersonStore);
  protected readonly words = injectWords(personWords);
  protected readonly all = computed(
    (): Neighbour => ({
      label: this.words().allPeople,
      link: this.areas.link(['personen']),
    }),
  );
  protected readonly unknown = computed(() => {
    const error = this.store.detail.error();
    return error !== undefined && problemOf(error).status === NOT_FOUND;
  });

  constructor() {
    injectPageTitle(() => this.store.person()?.displayName ?? this.words().title);
  }

  protected async leave(): Promise<void> {
    const { path, query } = this.all().link;
    await this.router.navigate([...path], { queryParams: query });
    this.feedback.say(this.words().erased);
  }
}
