import { Component, computed, input } from '@angular/core';
import { inkOf } from './axis-mark';
import { drawingOf, type AxisMark } from './drawings';

/** The shape of one value of one axis in the axis's colour. Decoration beside its word, so hidden from screen readers. */
@Component({
  selector: 'wm-axis-symbol',
  host: { '[style.--wm-axis-colour]': 'colour()', 'aria-hidden': 'true' },
  template: `
    <svg viewBox="0 0 16 16" width="16" height="16" focusable="false">
      @if (shape().solid; as solid) {
        <path class="solid" [attr.d]="solid" />
      }
      @if (shape().line; as line) {
        <path class="line" [class.dashed]="shape().dashed" [attr.d]="line" />
      }
      @if (shape().cut; as cut) {
        <path class="cut" [attr.d]="cut" />
      }
    </svg>
  `,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
      inline-size: 1em;
      block-size: 1em;
    }
    svg {
      inline-size: 100%;
      block-size: 100%;
      overflow: visible;
    }
    .solid {
      fill: var(--wm-axis-colour);
    }
    .line,
    .cut {
      fill: none;
      stroke: var(--wm-axis-colour);
      stroke-width: 1.6;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .cut {
      stroke: var(--wm-surface);
      stroke-width: 2;
    }
    .dashed {
      stroke-dasharray: 2.2 2.2;
    }
    @media (forced-colors: active) {
      .solid {
        fill: CanvasText;
      }
      .line {
        stroke: CanvasText;
      }
      .cut {
        stroke: Canvas;
      }
    }
  `,
})
export class AxisSymbol {
  readonly mark = input.required<AxisMark>();

  protected readonly shape = computed(() => drawingOf(this.mark()));
  protected readonly colour = computed(() => inkOf(this.mark()));
}
