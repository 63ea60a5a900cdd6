import { inputBinding, outputBinding, signal } from '@angular/core';
import { render, screen } from '@testing-library/angular/zoneless';
import userEvent from '@testing-library/user-event';
import { SearchField } from './search-field';

async function show(first = '') {
  const search = jest.fn();
  const value = signal(first);
  const bindings = [
    inputBinding('label', () => 'Suche'),
    inputBinding('value', value),
    outputBinding('searchFor', search),
  ];
  const { fixture } = await render(SearchField, { bindings });
  // From here on: drawing the field needs the real clock.
  jest.useFakeTimers();
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
  const follow = (text: string): void => {
    value.set(text);
    fixture.detectChanges();
  };
  return { search, user, follow, box: screen.getByRole<HTMLInputElement>('searchbox', { name: 'Suche' }) };
}

describe('the search', () => {
  afterEach(() => jest.useRealTimers());

  it('asks once, when typing pauses', async () => {
    const { search, user, box } = await show();
    await user.type(box, 'Bahn');
    expect(search).not.toHaveBeenCalled();
    jest.advanceTimersByTime(300);
    expect(search.mock.calls).toEqual([['Bahn']]);
  });

  it('does not wait after Enter, and does not ask for the same again', async () => {
    const { search, user, box } = await show('Bahn');
    await user.type(box, '{Enter}');
    await user.type(box, 'hof{Enter}');
    jest.advanceTimersByTime(1000);
    expect(search.mock.calls).toEqual([['Bahnhof']]);
  });

  it('takes no letters away from somebody who is still typing', async () => {
    const { user, box, follow } = await show();
    await user.type(box, 'Bahn');
    follow('Bah');
    expect(box.value).toBe('Bahn');
  });

  it('follows the address when nobody is typing', async () => {
    const { box, follow } = await show('Bahn');
    follow('');
    expect(box.value).toBe('');
  });
});
