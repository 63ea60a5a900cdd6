import { createEnvironmentInjector, type EnvironmentInjector, type Type } from '@angular/core';
import type { FigureData } from '../figure-data';
import type { ChartDrawing } from './chart-drawing';

/** A drawing with the surroundings it needs; destroy the injector with it. */
export interface LoadedDrawing {
  readonly component: Type<ChartDrawing>;
  readonly injector: EnvironmentInjector;
}

/**
 * Loads the chart library when a chart comes near the screen. The library asks for Angular's animations, which are on
 * their way out: they are provided here, switched off, and nowhere else.
 */
export async function loadDrawing(kind: FigureData['kind'], parent: EnvironmentInjector): Promise<LoadedDrawing> {
  const [drawing, { provideNoopAnimations }] = await Promise.all([
    kind === 'bars' ? import('./stacked-bars') : import('./stacked-area'),
    import('@angular/platform-browser/animations'),
  ]);
  return { component: drawing.default, injector: createEnvironmentInjector([provideNoopAnimations()], parent) };
}
