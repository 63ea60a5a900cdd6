import { Component, computed, inject, output, signal } from '@angular/core';
import { injectWords } from '@wegmarke/ui';
import { Dialog, TextArea } from '@wegmarke/ui/forms';
import { ReportActions } from '../report-actions';
import { ReportStore } from '../report-store';
import { reportWords } from '../report.words';
import type { FinishedStep } from './next-task';

/** What may be done with the report as a whole; a button stands here only if the server allows its action. */
@Component({
  selector: 'wm-finish-bar',
  imports: [Dialog, TextArea],
  template: `
    @let text = words();
    @if (store.may('note-on-report')) {
      <wm-text-area name="report-note" [label]="text.addNote" [(value)]="remark" />
      <p>
        <button type="button" class="button" [disabled]="actions.working() || remark() === ''" (click)="addNote()">
          {{ text.sendNote }}
        </button>
      </p>
    }
    @if (waitsForOther()) {
      <p class="muted">{{ text.ownWork }}</p>
    }
    <div class="bar">
      @for (step of steps(); track step.key) {
        <button
          type="button"
          class="kern-btn"
          [class.kern-btn--primary]="$first"
          [class.kern-btn--secondary]="!$first"
          [disabled]="actions.working()"
          (click)="step.run()"
        >
          <span class="kern-label">{{ step.label }}</span>
        </button>
      }
      @if (removable()) {
        <button type="button" class="link-button" [disabled]="actions.working()" (click)="removing.set(true)">
          {{ text.remove }}
        </button>
      }
    </div>
    <wm-dialog [heading]="text.giveBackTitle" [open]="returning()" (closed)="returning.set(false)">
      <wm-text-area name="report-return-note" [label]="text.note" [required]="true" [(value)]="note" />
      <ng-container actions>
        <button
          type="button"
          class="kern-btn kern-btn--primary"
          [disabled]="actions.working() || note().trim() === ''"
          (click)="giveBack()"
        >
          <span class="kern-label">{{ text.giveBack }}</span>
        </button>
        <button type="button" class="kern-btn kern-btn--tertiary" (click)="returning.set(false)">
          <span class="kern-label">{{ text.cancel }}</span>
        </button>
      </ng-container>
    </wm-dialog>
    <wm-dialog [heading]="text.removeTitle" [open]="removing()" (closed)="removing.set(false)">
      <p>{{ text.removeText }}</p>
      <ng-container actions>
        <button type="button" class="kern-btn kern-btn--primary" [disabled]="actions.working()" (click)="remove()">
          <span class="kern-label">{{ text.remove }}</span>
        </button>
        <button type="button" class="kern-btn kern-btn--tertiary" (click)="removing.set(false)">
          <span class="kern-label">{{ text.cancel }}</span>
        </button>
      </ng-container>
    </wm-dialog>
  `,
  styles: `
    .bar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5rem 1rem;
      margin-block: 1rem;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class FinishBar {
  readonly done = output<FinishedStep>();

  protected readonly store = inject(ReportStore);
  protected readonly actions = inject(ReportActions);
  private readonly allWords = injectWords(reportWords);
  protected readonly words = computed(() => this.allWords().finish);
  protected readonly returning = signal(false);
  protected readonly removing = signal(false);
  protected readonly note = signal('');
  protected readonly remark = signal('');

  protected readonly steps = computed(() => {
    const words = this.words();
    const all = [
      // Not begun or returned, it becomes a draft on the way.
      { key: 'submit', action: 'submit-report', label: words.submit, run: () => this.finish('submitted') },
      { key: 'sign', action: 'sign-report', label: words.sign, run: () => this.finish('signed') },
      { key: 'accept', action: 'accept-report', label: words.accept, run: () => this.finish('accepted') },
      { key: 'return', action: 'return-report', label: words.giveBack, run: () => this.returning.set(true) },
    ];
    return all.filter(({ action }) => this.store.may(action) || (action === 'submit-report' && this.store.writable()));
  });
  protected readonly removable = computed(
    () => this.store.exists() && this.store.form()?.state === 'draft' && this.store.writable(),
  );
  protected readonly waitsForOther = computed(() => {
    const form = this.store.form();
    return form?.state === 'submitted' && form.writtenByMe && !this.store.may('sign-report');
  });

  protected async giveBack(): Promise<void> {
    if (!(await this.actions.giveBack(this.note().trim()))) return;
    this.returning.set(false);
    this.done.emit('returned');
  }

  protected async remove(): Promise<void> {
    if (!(await this.actions.remove())) return;
    this.removing.set(false);
    this.done.emit('removed');
  }

  protected async addNote(): Promise<void> {
    if (await this.actions.note(this.remark().trim())) this.remark.set('');
  }

  private async finish(step: 'submitted' | 'signed' | 'accepted'): Promise<void> {
    const run = { submitted: 'submit', signed: 'sign', accepted: 'accept' } as const;
    if (await this.actions[run[step]]()) this.done.emit(step);
  }
}
