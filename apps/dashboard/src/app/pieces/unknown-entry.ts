import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Neighbour } from './neighbour-nav';

/** The address names a field, goal or ministry that the strategy does not know on the day shown. */
@Component({
  selector: 'wm-unknown-entry',
  imports: [RouterLink],
  template: `
    <h1>{{ heading() }}</h1>
    <p>{{ text() }}</p>
    <p>
      <a class="link" [routerLink]="all().link.path" [queryParams]="all().link.query">{{ all().label }}</a>
    </p>
  `,
})
export class UnknownEntry {
  readonly heading = input.required<string>();
  readonly text = input.required<string>();
  readonly all = input.required<Neighbour>();
}
