import { Component, input } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import type { RichText } from '@wegmarke/domain';

/** A text of the report to read, without the editor. */
@Component({
  selector: 'wm-rich-text',
  imports: [NgTemplateOutlet],
  template: `
    @for (block of text().blocks; track $index) {
      @if (block.type === 'paragraph') {
        <p><ng-container *ngTemplateOutlet="line; context: { $implicit: block.runs }" /></p>
      } @else if (block.ordered) {
        <ol>
          @for (item of block.items; track $index) {
            <li><ng-container *ngTemplateOutlet="line; context: { $implicit: item }" /></li>
          }
        </ol>
      } @else {
        <ul>
          @for (item of block.items; track $index) {
            <li><ng-container *ngTemplateOutlet="line; context: { $implicit: item }" /></li>
          }
        </ul>
      }
    }
    <ng-template #line let-runs>
      @for (run of runs; track $index) {
        @if (run.link) {
          <a
            class="link"
            rel="noreferrer"
            [href]="run.link"
            [class.strong]="run.strong"
            [class.emphasis]="run.emphasis"
            >{{ run.text }}</a
          >
        } @else if (run.strong && run.emphasis) {
          <strong
            ><em>{{ run.text }}</em></strong
          >
        } @else if (run.strong) {
          <strong>{{ run.text }}</strong>
        } @else if (run.emphasis) {
          <em>{{ run.text }}</em>
        } @else {
          <span>{{ run.text }}</span>
        }
      }
    </ng-template>
  `,
  styles: `
    :host {
      display: block;
      overflow-wrap: anywhere;
    }
    p,
    ul,
    ol {
      margin-block: 0 0.5rem;
    }
    .strong {
      font-weight: 600;
    }
    .emphasis {
      font-style: italic;
    }
  `,
})
export class RichTextView {
  readonly text = input.required<RichText>();
}
