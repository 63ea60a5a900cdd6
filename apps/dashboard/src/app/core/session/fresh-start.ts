import { DOCUMENT, inject, Service } from '@angular/core';

/** Leaves the page and loads an address anew: nothing that one person has loaded stays for the next. */
@Service()
export class FreshStart {
  private readonly window = inject(DOCUMENT).defaultView;

  at(address: string): void {
    this.window?.location.assign(address);
  }
}
