import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Disclosure, injectWords } from '@wegmarke/ui';
import { PageState } from '../../core/page-state/page-state';
import { MeasureListStore } from './measure-list-store';
import { measureListWords } from './measure-list.words';
import { SavedViews } from './saved-views';

/** Keeps the list as it is under a name, and opens the ones kept. */
@Component({
  selector: 'wm-view-menu',
  imports: [RouterLink, Disclosure],
  providers: [SavedViews],
  template: `
    @let text = words();
    <wm-disclosure [summary]="text.views">
      @if (views().length === 0) {
        <p class="muted">{{ text.viewNone }}</p>
      } @else {
        <ul>
          @for (view of views(); track view.name) {
            <li>
              <a class="link" [routerLink]="view.link.path" [queryParams]="view.link.query">{{ view.name }}</a>
              <button type="button" class="link-button" (click)="saved.remove(view.name)">
                {{ text.viewRemove(view.name) }}
              </button>
            </li>
          }
        </ul>
      }
      <form (submit)="save($event, name)">
        <label>
          <span>{{ text.viewName }}</span>
          <input #name class="field" required maxlength="80" autocomplete="off" />
        </label>
        <button type="submit" class="button">{{ text.viewSave }}</button>
      </form>
      <p class="muted">{{ text.viewHint }}</p>
    </wm-disclosure>
  `,
  styles: `
    ul {
      margin: 0 0 0.5rem;
      padding: 0;
      list-style: none;
    }
    li,
    form {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: 0.25rem 1rem;
      padding-block: 0.125rem;
    }
    label {
      display: grid;
      gap: 0.125rem;
      font-size: 0.875rem;
    }
    .link-button {
      font-size: 0.875rem;
    }
  `,
})
export class ViewMenu {
  private readonly page = inject(PageState);
  private readonly store = inject(MeasureListStore);
  protected readonly saved = inject(SavedViews);
  protected readonly words = injectWords(measureListWords);

  protected readonly views = computed(() =>
    this.saved.all().map(({ name, query }) => ({ name, link: this.page.link(['massnahmen'], query) })),
  );

  protected save(event: Event, field: HTMLInputElement): void {
    event.preventDefault();
    const name = field.value.trim();
    if (name === '') return;
    this.saved.save(name, this.store.view());
    field.value = '';
  }
}
