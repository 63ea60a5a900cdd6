import { afterRenderEffect, Component, ElementRef, inject, input } from '@angular/core';

let count = 0;

/**
 * One field of a form with its label, a hint and the complaint about it. The control inside (input, select, textarea)
 * is told of both, so that they are read with it.
 */
@Component({
  selector: 'wm-form-entry',
  template: `
    <label>
      <span>{{ label() }}</span>
      <ng-content />
    </label>
    @if (hint()) {
      <small class="muted" [id]="id + '-hint'">{{ hint() }}</small>
    }
    @if (complaint()) {
      <p class="error" [id]="id + '-error'">{{ complaint() }}</p>
    }
  `,
  styles: `
    :host,
    label {
      display: grid;
      gap: 0.125rem;
      align-content: start;
    }
    .error {
      margin: 0;
      color: var(--kern-color-feedback-danger);
    }
    .error::before {
      content: '! ';
      font-weight: 600;
    }
  `,
})
export class FormEntry {
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly complaint = input<string | null>(null);

  protected readonly id = `form-entry-${++count}`;

  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterRenderEffect(() => {
      const described = [this.hint() && `${this.id}-hint`, this.complaint() && `${this.id}-error`].filter(Boolean);
      const wrong = this.complaint() !== null;
      const control = element.querySelector('input, select, textarea');
      if (described.length > 0) control?.setAttribute('aria-describedby', described.join(' '));
      else control?.removeAttribute('aria-describedby');
      if (wrong) control?.setAttribute('aria-invalid', 'true');
      else control?.removeAttribute('aria-invalid');
    });
  }
}
