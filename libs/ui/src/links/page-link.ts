import type { Params } from '@angular/router';

/** Where a number, a row or a segment leads: path segments for `routerLink` and the query that goes with them. */
export interface PageLink {
  readonly path: readonly string[];
  readonly query: Params;
}
