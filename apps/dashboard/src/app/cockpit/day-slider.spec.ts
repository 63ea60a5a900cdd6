import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { fireEvent, screen } from '@testing-library/angular/zoneless';
import { FakeApi } from '../../testing/fake-api';
import { showStrategyPage } from '../../testing/show-page';
import { strategyAnswer } from '../../testing/strategy-answer';
import { DaySlider } from './day-slider';

async function show(query = ''): Promise<HTMLInputElement> {
  await showStrategyPage(DaySlider, query, new FakeApi().answer('/api/strategies/frankreich', strategyAnswer()));
  const slider = screen.getByRole('slider', { name: /Gezeigter Tag/ });
  if (!(slider instanceof HTMLInputElement)) throw new Error('The slider is an input.');
  return slider;
}

/** The page follows a moment after the slider came to rest. */
async function rest(): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  return TestBed.inject(Router).url;
}

describe('the day slider', () => {
  it('reaches from adoption to today and says the day in words', async () => {
    const slider = await show();
    expect([slider.min, slider.max, slider.value]).toEqual(['0', '2322', '2322']);
    expect(slider).toHaveAttribute('aria-valuetext', '22. November 2026');
  });

  it('shows the page as of the day it rests on', async () => {
    const slider = await show();
    fireEvent.input(slider, { target: { value: '0' } });
    expect(await rest()).toBe('/frankreich?asOf=2020-07-14');
  });

  it('asks once for many steps', async () => {
    const slider = await show('?asOf=2023-11-21');
    const visited = jest.spyOn(TestBed.inject(Router), 'navigate');
    for (let step = 0; step < 5; step += 1) fireEvent.keyDown(slider, { key: 'PageDown' });
    expect(await rest()).toBe('/frankreich?asOf=2023-06-21');
    expect(visited).toHaveBeenCalledTimes(1);
  });

  it('never leaves the past', async () => {
    await show('?asOf=2026-11-01');
    fireEvent.click(screen.getByRole('button', { name: 'Einen Monat vor' }));
    expect(await rest()).toBe('/frankreich');
  });

  it('stands at the as-of day of the round shown', async () => {
    expect(await show('?round=2023')).toHaveAttribute('aria-valuetext', '31. Dezember 2023');
  });
});
