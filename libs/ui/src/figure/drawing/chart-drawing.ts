import type { InputSignal, OutputEmitterRef } from '@angular/core';
import type { ChartCursor } from '../chart-cursor';
import type { FigureData } from '../figure-data';

/** What the figure asks of a drawing. Only files in this folder know the chart library. */
export interface ChartDrawing {
  readonly data: InputSignal<FigureData>;
  /** Width and height in pixels. */
  readonly view: InputSignal<[number, number]>;
  readonly cursor: InputSignal<ChartCursor | null>;
  /** The place the mouse points at or clicks on. */
  readonly pointed: OutputEmitterRef<ChartCursor>;
  readonly chosen: OutputEmitterRef<ChartCursor>;
}
