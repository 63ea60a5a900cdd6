import {
  afterNextRender,
  Component,
  DestroyRef,
  DOCUMENT,
  ElementRef,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { defineWords, injectWords } from '../language/words';

const dialogWords = defineWords({ close: 'Schließen' }, { close: 'Fermer' });

let count = 0;

/**
 * A question or form in front of the page: a native `<dialog>`, so that the page behind is inert, Escape closes and
 * reading begins at the heading. Show it with `@if`; it opens by itself and afterwards gives the focus back.
 */
@Component({
  selector: 'wm-modal-dialog',
  template: `
    <dialog #dialog [attr.aria-labelledby]="id" (cancel)="leave($event)">
      <div class="head">
        <h2 #title [id]="id" tabindex="-1">{{ heading() }}</h2>
        <button type="button" class="button" [disabled]="busy()" (click)="closed.emit()">{{ words().close }}</button>
      </div>
      <ng-content />
    </dialog>
  `,
  styles: `
    dialog {
      box-sizing: border-box;
      inline-size: min(46rem, calc(100vw - 1rem));
      max-block-size: calc(100dvh - 2rem);
      margin: auto;
      padding: 1rem clamp(0.75rem, 3vw, 1.5rem) 1.25rem;
      overflow: auto;
      border: 1px solid var(--wm-line-strong);
      border-radius: 4px;
      background: var(--wm-surface);
      color: var(--wm-text);
    }
    dialog::backdrop {
      background: rgb(15 18 30 / 55%);
    }
    .head {
      display: flex;
      align-items: start;
      justify-content: space-between;
      gap: 1rem;
    }
    h2 {
      margin-block: 0.25rem 0.5rem;
      outline: none;
    }
    .button {
      flex: none;
    }
  `,
})
export class ModalDialog {
  readonly heading = input.required<string>();
  /** While something is under way the dialog cannot be left. */
  readonly busy = input(false);
  readonly closed = output();

  protected readonly words = injectWords(dialogWords);
  protected readonly id = `modal-dialog-${++count}`;
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private readonly title = viewChild.required<ElementRef<HTMLElement>>('title');

  constructor() {
    const before = inject(DOCUMENT).activeElement;
    afterNextRender(() => {
      openInFront(this.dialog().nativeElement);
      this.title().nativeElement.focus();
    });
    inject(DestroyRef).onDestroy(() => setTimeout(() => before instanceof HTMLElement && before.focus()));
  }

  protected leave(event: Event): void {
    event.preventDefault();
    if (!this.busy()) this.closed.emit();
  }
}

/** Where the browser cannot show it in front (a test without screen), it is at least open. */
function openInFront(dialog: HTMLDialogElement): void {
  if (typeof dialog.showModal === 'function') dialog.showModal();
  else dialog.open = true;
}
