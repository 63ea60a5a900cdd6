import {
  afterNextRender,
  Component,
  DestroyRef,
  ElementRef,
  EnvironmentInjector,
  inject,
  input,
  inputBinding,
  output,
  outputBinding,
  signal,
  viewChild,
  ViewContainerRef,
} from '@angular/core';
import type { ChartCursor } from './chart-cursor';
import type { FigureData } from './figure-data';
import { loadDrawing } from './drawing/load-drawing';

/** Charts load this far before they come into view. */
const NEAR = '400px';
const BAR_HEIGHT = 30;
const AXIS_HEIGHT = 48;
const AREA_HEIGHT = 300;

/** The place of a drawing: loads it when it comes near the screen and keeps it as wide as there is room. */
@Component({
  selector: 'wm-chart-slot',
  host: { '[style.block-size.px]': 'height()', 'aria-hidden': 'true' },
  template: `<ng-container #place />`,
  styles: `
    :host {
      display: block;
      min-inline-size: 0;
      overflow: hidden;
    }
  `,
})
export class ChartSlot {
  readonly data = input.required<FigureData>();
  readonly cursor = input<ChartCursor | null>(null);
  readonly pointed = output<ChartCursor>();
  readonly chosen = output<ChartCursor>();
  readonly failed = output();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly environment = inject(EnvironmentInjector);
  private readonly destroyed = inject(DestroyRef);
  private readonly place = viewChild.required('place', { read: ViewContainerRef });
  private readonly width = signal(600);

  constructor() {
    afterNextRender(() => {
      this.followWidth();
      this.whenNear(() => void this.draw());
    });
  }

  protected height(): number {
    const { kind, rows } = this.data();
    return kind === 'bars' ? rows.length * BAR_HEIGHT + AXIS_HEIGHT : AREA_HEIGHT;
  }

  private followWidth(): void {
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) this.width.set(Math.floor(entry.contentRect.width));
    });
    observer.observe(this.host);
    this.destroyed.onDestroy(() => observer.disconnect());
  }

  private whenNear(act: () => void): void {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        act();
      },
      { rootMargin: NEAR },
    );
    observer.observe(this.host);
    this.destroyed.onDestroy(() => observer.disconnect());
  }

  private async draw(): Promise<void> {
    try {
      const { component, injector } = await loadDrawing(this.data().kind, this.environment);
      if (this.destroyed.destroyed) return injector.destroy();
      this.destroyed.onDestroy(() => injector.destroy());
      this.place().createComponent(component, {
        environmentInjector: injector,
        bindings: [
          inputBinding('data', this.data),
          inputBinding('view', () => [this.width(), this.height()]),
          inputBinding('cursor', this.cursor),
          outputBinding<ChartCursor>('pointed', (place) => this.pointed.emit(place)),
          outputBinding<ChartCursor>('chosen', (place) => this.chosen.emit(place)),
        ],
      });
    } catch {
      this.failed.emit();
    }
  }
}
