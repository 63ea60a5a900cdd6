import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';

/** Holds the place of everything; the shell around the pages is loaded with the first address. */
@Component({ selector: 'wm-root', imports: [RouterOutlet], template: `<router-outlet />` })
export class App {}
