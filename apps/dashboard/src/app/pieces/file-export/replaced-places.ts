import { Component, input } from '@angular/core';
import { injectWords } from '@wegmarke/ui';
import type { ReplacedPlace } from './export-answer';
import { fileExportWords } from './file-export.words';

/** Where a file could not show what was written: the document came out all the same, and this is what to look at. */
@Component({
  selector: 'wm-replaced-places',
  template: `
    @if (places().length > 0) {
      <p>{{ words().places(places().length) }}</p>
      <ul>
        @for (place of places(); track $index) {
          <li>{{ words().place(place.characters.join(', '), place.heading, place.excerpt) }}</li>
        }
      </ul>
    }
  `,
  styles: `
    p {
      margin-block: 0.5rem 0.25rem;
    }
    ul {
      margin: 0;
      padding-inline-start: 1.25rem;
      overflow-wrap: anywhere;
    }
  `,
})
export class ReplacedPlaces {
  readonly places = input.required<readonly ReplacedPlace[]>();
  protected readonly words = injectWords(fileExportWords);
}
