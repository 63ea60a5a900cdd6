import { inputBinding, signal, type Type } from '@angular/core';
import { COURSES, EFFECTS, REPORT_STATES, STATUS_CLASSES, type Language } from '@wegmarke/domain';
import { render } from '@testing-library/angular/zoneless';
import { LANGUAGE } from '../language/language';
import { CourseBadge, EffectBadge, ReportBadge, StatusBadge } from './badges';

async function show(
  badge: Type<unknown>,
  input: string,
  value: unknown,
  language: Language = 'de',
): Promise<HTMLElement> {
  const { container } = await render(badge, {
    bindings: [inputBinding(input, () => value)],
    providers: [{ provide: LANGUAGE, useValue: signal(language) }],
  });
  return container;
}

/** What is drawn, without colour: it must differ from value to value. */
function drawingIn(container: HTMLElement): string {
  return [...container.querySelectorAll('path')].map((path) => path.outerHTML.replace(/_ng[^ >]*/g, '')).join('');
}

const AXES = [
  ['status', StatusBadge, STATUS_CLASSES],
  ['course', CourseBadge, [...COURSES, null]],
  ['report', ReportBadge, REPORT_STATES],
  ['effect', EffectBadge, EFFECTS],
] as const;

describe('badges', () => {
  it.each(AXES)('of the axis "%s" differ in symbol and word, not in colour alone', async (input, badge, values) => {
    const value = signal<unknown>(values[0]);
    const { container, fixture } = await render(badge as Type<unknown>, { bindings: [inputBinding(input, value)] });
    const shown = [];
    for (const next of values) {
      value.set(next);
      await fixture.whenStable();
      shown.push({ drawing: drawingIn(container), word: container.textContent });
    }
    expect(new Set(shown.map(({ drawing }) => drawing)).size).toBe(values.length);
    expect(new Set(shown.map(({ word }) => word)).size).toBe(values.length);
  });

  it('hide their symbol from screen readers, because the word says it', async () => {
    const container = await show(CourseBadge, 'course', 'critical');
    expect(container.querySelector('svg')?.closest('[aria-hidden="true"]')).not.toBeNull();
    expect(container).toHaveTextContent('kritisch');
  });

  it('speak the language of the screen', async () => {
    expect(await show(StatusBadge, 'status', 'on_hold', 'fr')).toHaveTextContent('suspendue');
  });

  it('show a dash before the first round', async () => {
    expect(await show(ReportBadge, 'report', null)).toHaveTextContent('–');
  });
});
