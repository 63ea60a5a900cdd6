import { Component, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import type { PersonEntry } from '@wegmarke/api-client';
import { injectWords } from '@wegmarke/ui';
import { Feedback } from '../../core/feedback/feedback';
import { injectPageTitle } from '../../core/page-title/page-title';
import { NeighbourNav, type Neighbour } from '../../pieces/neighbour-nav';
import { AdministrationAreas } from '../administration-areas';
import { MasterForm } from './master-form';
import { personWords } from './person.words';

/** A new person: first name and mail, then roles on the person's own page. */
@Component({
  selector: 'wm-new-person-page',
  imports: [MasterForm, NeighbourNav],
  template: `
    <wm-neighbour-nav [label]="words().allPeople" [all]="all()" />
    <h1>{{ words().newPerson }}</h1>
    <wm-master-form (saved)="goOn($event)" />
  `,
})
export class NewPersonPage {
  private readonly areas = inject(AdministrationAreas);
  private readonly router = inject(Router);
  private readonly feedback = inject(Feedback);
  protected readonly words = injectWords(personWords);
  protected readonly all = computed(
    (): Neighbour => ({
      label: this.words().allPeople,
      link: this.areas.link(['personen']),
    }),
  );

  constructor() {
    injectPageTitle(() => this.words().newPerson);
  }

  protected async goOn({ id }: PersonEntry): Promise<void> {
    const { path, query } = this.areas.link(['personen', id]);
    await this.router.navigate([...path], { queryParams: query });
    this.feedback.say(this.words().created);
  }
}
