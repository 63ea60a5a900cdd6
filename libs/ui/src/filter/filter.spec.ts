import { inputBinding, outputBinding, signal } from '@angular/core';
import { render, screen } from '@testing-library/angular/zoneless';
import userEvent from '@testing-library/user-event';
import { FilterChips } from './filter-chips';
import type { FilterChip } from './filter-option';
import { FilterMenu } from './filter-menu';

const options = [
  { value: 'vm', label: 'Verkehr' },
  { value: 'km', label: 'Kultus' },
  { value: 'um', label: 'Umwelt' },
];

async function menu(chosen: readonly string[], choose = jest.fn()): Promise<jest.Mock> {
  await render(FilterMenu, {
    bindings: [
      inputBinding('label', () => 'Ressort'),
      inputBinding('group', () => 'filter'),
      inputBinding('options', () => options),
      inputBinding('chosen', () => chosen),
      outputBinding('choose', choose),
    ],
  });
  return choose;
}

describe('a filter with several values', () => {
  it('adds a ticked value in the order of the options', async () => {
    const choose = await menu(['um']);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Verkehr' }));
    expect(choose).toHaveBeenCalledWith(['vm', 'um']);
  });

  it('takes an unticked value away', async () => {
    const choose = await menu(['vm', 'um']);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Umwelt' }));
    expect(choose).toHaveBeenCalledWith(['vm']);
  });

  it('says how many values are chosen', async () => {
    await menu(['vm', 'um']);
    expect(screen.getByText('Ressort', { selector: 'summary' })).toHaveTextContent('Ressort 2');
  });

  it('closes by Escape and gives the focus back to its button', async () => {
    await menu([]);
    const details = screen.getByRole('group', { name: 'Ressort' }).closest('details');
    details?.setAttribute('open', '');
    screen.getByRole('checkbox', { name: 'Verkehr' }).focus();
    await userEvent.keyboard('{Escape}');
    expect(details?.open).toBe(false);
    expect(screen.getByText('Ressort', { selector: 'summary' })).toHaveFocus();
  });
});

describe('the chips of chosen filters', () => {
  const chips = [{ filter: 'ministry', value: 'vm', label: 'Ressort: Verkehr' }];

  it('can be taken away one by one or all at once', async () => {
    const [remove, clear] = [jest.fn(), jest.fn()];
    await render(FilterChips, {
      bindings: [inputBinding('chips', () => chips), outputBinding('remove', remove), outputBinding('clear', clear)],
    });
    await userEvent.click(screen.getByRole('button', { name: 'Ressort: Verkehr entfernen' }));
    expect(remove).toHaveBeenCalledWith(chips[0]);
    await userEvent.click(screen.getByRole('button', { name: 'Alle Filter entfernen' }));
    expect(clear).toHaveBeenCalled();
  });

  it('keep the focus: it moves to the chip that took the place', async () => {
    const shown = signal(['vm', 'km', 'um'].map((value) => ({ filter: 'ministry', value, label: value })));
    const { fixture } = await render(FilterChips, {
      bindings: [
        inputBinding('chips', shown),
        outputBinding('remove', ({ value }: FilterChip) =>
          shown.update((all) => all.filter((one) => one.value !== value)),
        ),
      ],
    });
    await userEvent.click(screen.getByRole('button', { name: 'km entfernen' }));
    await fixture.whenStable();
    expect(screen.getByRole('button', { name: 'um entfernen' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'um entfernen' }));
    await fixture.whenStable();
    expect(screen.getByRole('button', { name: 'vm entfernen' })).toHaveFocus();
  });

  it('show nothing where nothing is chosen', async () => {
    await render(FilterChips, { bindings: [inputBinding('chips', () => [])] });
    expect(screen.queryByRole('list')).toBeNull();
  });
});
