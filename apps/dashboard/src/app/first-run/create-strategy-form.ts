import { Component, input, output, signal } from '@angular/core';
import { form, FormField, pattern, required, submit } from '@angular/forms/signals';
import { injectWords } from '@wegmarke/ui';
import type { NewStrategy } from './first-run-store';
import { firstRunWords } from './first-run.words';

const KEY_PATTERN = /^[a-z][a-z0-9-]*$/;

/** Key, title and day of adoption of a strategy; checks shape only, meaning is the API's. */
@Component({
  selector: 'wm-create-strategy-form',
  imports: [FormField],
  templateUrl: './create-strategy-form.html',
  styles: `
    form {
      display: grid;
      gap: 0.75rem;
      max-inline-size: 32rem;
    }
    label {
      display: grid;
      gap: 0.125rem;
    }
    .error {
      margin: 0;
      color: var(--kern-color-feedback-danger);
    }
  `,
})
export class CreateStrategyForm {
  readonly disabled = input(false);
  readonly create = output<NewStrategy>();

  protected readonly words = injectWords(firstRunWords);
  private readonly entered = signal<NewStrategy>({ key: '', titleDe: '', titleFr: '', adoptedOn: '' });
  protected readonly fields = form(this.entered, (path) => {
    required(path.key);
    pattern(path.key, KEY_PATTERN);
    required(path.titleDe);
    required(path.adoptedOn);
  });

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    await submit(this.fields, async () => this.create.emit(this.entered()));
  }

  /** The first complaint about a field the reader has left, in words. */
  protected complaint(name: keyof NewStrategy): string | null {
    const state = this.fields[name]();
    const [first] = state.touched() ? state.errors() : [];
    if (first === undefined) return null;
    return first.kind === 'pattern' ? this.words().keyPattern : this.words().required;
  }
}
