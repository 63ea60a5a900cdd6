import { Component, DestroyRef, effect, ElementRef, inject, input, output, viewChild } from '@angular/core';

/** Typing is one question when it pauses this long, in milliseconds. */
const PAUSE = 300;

/** A search that answers while one types; Enter does not wait for the pause. */
@Component({
  selector: 'wm-search-field',
  template: `
    <form role="search" (submit)="searchNow($event)">
      <label>
        <span>{{ label() }}</span>
        <input #box type="search" class="field" autocomplete="off" (input)="searchSoon()" />
      </label>
    </form>
  `,
  styles: `
    label {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.125rem;
      font-size: 0.875rem;
    }
    input {
      inline-size: min(20rem, 100%);
      font-size: 1rem;
    }
  `,
})
export class SearchField {
  readonly label = input.required<string>();
  readonly value = input.required<string>();
  readonly searchFor = output<string>();

  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.waiting));
    // A value that arrives while somebody is typing on must not take letters away.
    effect(() => {
      const value = this.value();
      const box = this.box().nativeElement;
      if (this.waiting === undefined && box.value.trim() !== value) box.value = value;
    });
  }

  protected searchSoon(): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.emit(), PAUSE);
  }

  protected searchNow(event: Event): void {
    event.preventDefault();
    this.emit();
  }

  private emit(): void {
    clearTimeout(this.waiting);
    this.waiting = undefined;
    const text = this.box().nativeElement.value.trim();
    if (text !== this.value()) this.searchFor.emit(text);
  }
}
