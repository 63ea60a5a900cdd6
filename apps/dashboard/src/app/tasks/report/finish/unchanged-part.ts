import { afterRenderEffect, Component, computed, ElementRef, inject, output, signal, viewChild } from '@angular/core';
import { injectWords } from '@wegmarke/ui';
import { Dialog, TextArea } from '@wegmarke/ui/forms';
import { FieldRemarks } from '../field-remarks';
import { ReportActions } from '../report-actions';
import { ReportStore } from '../report-store';
import { reportWords } from '../report.words';

/** From this one in a row on, a confirmation of no change says why. */
const WITH_REASON = 3;
/** Id of a report that nobody has written in. */
const NOT_BEGUN = '';

/** The shortest way: nothing changed. From a link in a mail it is one key to open, one to confirm. */
@Component({
  selector: 'wm-unchanged-part',
  imports: [Dialog, TextArea],
  template: `
    @let text = words();
    @if (store.content()?.unchanged) {
      <p class="stands">
        <strong>{{ text.stands }}</strong>
        @if (reason()) {
          <span>{{ reason() }}</span>
        }
        @if (store.writable()) {
          <button type="button" class="link-button" (click)="store.change({ unchanged: false, unchangedReason: null })">
            {{ text.change }}
          </button>
        }
      </p>
    }
    @if (possible()) {
      <div class="offer no-print">
        <button
          #button
          type="button"
          class="kern-btn kern-btn--primary"
          [disabled]="actions.working()"
          (click)="asking.set(true)"
        >
          <span class="kern-label">{{ text.button }}</span>
        </button>
        <span class="muted">{{ text.explain }}</span>
      </div>
    } @else if (refusal()) {
      <p class="muted">{{ refusal() }}</p>
    }
    <wm-dialog [heading]="text.title" [open]="asking()" (closed)="asking.set(false)">
      <p>{{ text.confirmText }}</p>
      @if (needsReason()) {
        <wm-text-area
          name="report-unchangedReason"
          [label]="text.reason"
          [hint]="text.reasonHint(inARow())"
          [required]="true"
          [value]="typed()"
          [error]="remarks.errorAt('unchangedReason')"
          (valueChange)="typed.set($event)"
        />
      }
      @if (remarks.errorAt('unchanged'); as error) {
        <p role="alert">{{ error }}</p>
      }
      <ng-container actions>
        <button type="button" class="kern-btn kern-btn--primary" [disabled]="actions.working()" (click)="confirm()">
          <span class="kern-label">{{ text.confirm }}</span>
        </button>
        <button type="button" class="kern-btn kern-btn--tertiary" (click)="asking.set(false)">
          <span class="kern-label">{{ cancel() }}</span>
        </button>
      </ng-container>
    </wm-dialog>
  `,
  styles: `
    .offer,
    .stands {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5rem 1rem;
      margin-block: 0.75rem;
    }
  `,
})
export class UnchangedPart {
  readonly done = output();

  protected readonly store = inject(ReportStore);
  protected readonly actions = inject(ReportActions);
  protected readonly remarks = inject(FieldRemarks);
  private readonly allWords = injectWords(reportWords);
  protected readonly words = computed(() => this.allWords().unchanged);
  protected readonly cancel = computed(() => this.allWords().finish.cancel);
  protected readonly asking = signal(false);
  protected readonly typed = signal('');
  private readonly button = viewChild<ElementRef<HTMLButtonElement>>('button');
  private focusedFor: string | null = null;

  private readonly known = computed(() => this.store.form()?.known);
  protected readonly inARow = computed(() => (this.known()?.unchangedInARow ?? 0) + 1);
  protected readonly needsReason = computed(
    () => this.inARow() >= WITH_REASON || this.remarks.errorAt('unchangedReason') !== '',
  );
  protected readonly reason = computed(() => this.store.content()?.unchangedReason ?? '');
  protected readonly possible = computed(
    () => this.store.writable() && this.known()?.unchangedPossible === true && this.store.form()?.corrects === null,
  );
  protected readonly refusal = computed(() => {
    if (!this.store.writable() || this.store.content()?.unchanged) return '';
    const code = this.known()?.unchangedRefusal ?? null;
    if (code === null) return '';
    return code === 'unchanged-while-overdue' ? this.words().impossibleOverdue : this.words().impossible;
  });

  constructor() {
    // Whoever comes from the mail and has nothing to say is done with Enter, Enter; whoever began to write goes on.
    afterRenderEffect(() => {
      const button = this.button()?.nativeElement;
      const measure = this.store.form()?.measure.code ?? null;
      if (button === undefined || measure === this.focusedFor) return;
      this.focusedFor = measure;
      if (this.store.form()?.id === NOT_BEGUN) button.focus({ preventScroll: true });
    });
  }

  protected async confirm(): Promise<void> {
    const reason = this.typed().trim();
    if (await this.actions.confirmUnchanged(reason === '' ? null : reason)) {
      this.asking.set(false);
      this.done.emit();
    }
  }
}
