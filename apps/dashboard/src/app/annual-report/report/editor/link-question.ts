import { afterNextRender, Component, ElementRef, inject, input, linkedSignal, output, signal } from '@angular/core';
import { injectWords } from '@wegmarke/ui';
import { TextField } from '@wegmarke/ui/forms';
import { editorWords } from './editor.words';
import { isLink } from './rich-text-schema';

/** Asks where a link leads. An address that is none is refused here, at its field. */
@Component({
  selector: 'wm-link-question',
  imports: [TextField],
  template: `
    <form [attr.aria-label]="words().tools.link" (submit)="choose($event)" (keydown.escape)="left.emit()">
      <wm-text-field
        type="url"
        [name]="name()"
        [label]="words().address"
        [hint]="words().addressHint"
        [error]="wrong() ? words().addressWrong : ''"
        [(value)]="typed"
      />
      <div>
        <button type="submit" class="button">{{ words().setLink }}</button>
        @if (address()) {
          <button type="button" class="button" (click)="chosen.emit('')">{{ words().removeLink }}</button>
        }
        <button type="button" class="link-button" (click)="left.emit()">{{ words().cancel }}</button>
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 0.5rem;
      padding: 0.5rem 0.75rem;
      border-block-end: 1px solid var(--wm-line);
    }
    div {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 0.75rem;
    }
  `,
})
export class LinkQuestion {
  readonly name = input.required<string>();
  /** The address so far; empty: a new link. */
  readonly address = input.required<string>();
  /** The address chosen; empty takes the link away. */
  readonly chosen = output<string>();
  readonly left = output();

  protected readonly words = injectWords(editorWords);
  protected readonly typed = linkedSignal(() => this.address());
  protected readonly wrong = signal(false);

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => host.querySelector('input')?.focus());
  }

  protected choose(event: Event): void {
    event.preventDefault();
    const address = this.typed().trim();
    const known = address === '' || isLink(address);
    this.wrong.set(!known);
    if (known) this.chosen.emit(address);
  }
}
