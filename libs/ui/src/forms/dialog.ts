import { Component, effect, ElementRef, input, output, viewChild } from '@angular/core';

let count = 0;

/** A question in front of the page: the native dialog keeps the focus inside and gives it back. */
@Component({
  selector: 'wm-dialog',
  template: `
    <dialog #dialog [attr.aria-labelledby]="id" (cancel)="cancelled($event)" (close)="closed.emit()">
      <h2 [id]="id">{{ heading() }}</h2>
      <div class="body"><ng-content /></div>
      <div class="actions"><ng-content select="[actions]" /></div>
    </dialog>
  `,
  styles: `
    dialog {
      box-sizing: border-box;
      inline-size: min(40rem, calc(100vw - 1rem));
      max-block-size: calc(100vh - 1rem);
      padding: 1rem 1.25rem 1.25rem;
      border: 1px solid var(--wm-line-strong);
      border-radius: 8px;
      background: var(--wm-surface);
      color: var(--wm-text);
      overflow-y: auto;
    }
    dialog::backdrop {
      background: rgb(0 0 0 / 55%);
    }
    h2 {
      margin-block: 0 0.5rem;
      font-size: 1.25rem;
    }
    .body {
      display: grid;
      gap: 0.75rem;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 0.75rem;
      margin-block-start: 1rem;
    }
  `,
})
export class Dialog {
  readonly heading = input.required<string>();
  readonly open = input(false);
  /** Escape closes; switch off where an answer is needed. */
  readonly dismissible = input(true);
  readonly closed = output();

  protected readonly id = `wm-dialog-${(count += 1)}`;
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    effect(() => {
      const [dialog, open] = [this.dialog().nativeElement, this.open()];
      if (open && !dialog.open) dialog.showModal();
      if (!open && dialog.open) dialog.close();
    });
  }

  protected cancelled(event: Event): void {
    if (!this.dismissible()) event.preventDefault();
  }
}
