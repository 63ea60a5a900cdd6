import { inputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { fireEvent, render, screen, within } from '@testing-library/angular/zoneless';
import userEvent from '@testing-library/user-event';
import { ChartFigure } from './chart-figure';
import type { FigureData, ListOfNumber } from './figure-data';

const data: FigureData = {
  kind: 'bars',
  title: 'Ressorts nach Umsetzungsstand',
  description: 'Jede Maßnahme zählt einmal.',
  sample: true,
  rowHeading: 'Ressort',
  series: [
    { key: 'running', word: 'in Umsetzung', mark: { axis: 'status', value: 'running' } },
    { key: 'dropped', word: 'entfallen', mark: { axis: 'status', value: 'dropped' } },
  ],
  rows: [
    { key: 'vm', name: 'Ministerium für Verkehr', short: 'VM', values: [3, 1] },
    { key: 'km', name: 'Kultusministerium', short: 'KM', values: [2, 0] },
  ],
  fileName: 'ressorts',
};
const listOf: ListOfNumber = (row, series) => ({ path: ['/', 'massnahmen'], query: { ministry: row, status: series } });

async function show(shown: FigureData = data): Promise<void> {
  await render(ChartFigure, {
    bindings: [inputBinding('data', () => shown), inputBinding('listOf', () => listOf)],
    providers: [provideRouter([{ path: '**', children: [] }])],
  });
}

describe('a chart figure', () => {
  it('is named by its title and marks sample data there', async () => {
    await show();
    const figure = screen.getByRole('figure', { name: /Ressorts nach Umsetzungsstand/ });
    expect(within(figure).getByRole('heading')).toHaveTextContent('Musterdaten');
    expect(figure).toHaveAccessibleDescription('Jede Maßnahme zählt einmal.');
  });

  it('explains its colours in words', async () => {
    await show();
    const legend = screen.getByRole('list', { name: 'Legende' });
    expect(
      within(legend)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent?.trim()),
    ).toEqual(['in Umsetzung', 'entfallen']);
  });

  it('says the same as a table, every number with its list', async () => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Als Tabelle' }));
    const row = screen.getByRole('row', { name: /Ministerium für Verkehr/ });
    expect(
      within(row)
        .getAllByRole('link')
        .map(({ textContent }) => textContent?.split(' ')[0]),
    ).toEqual(['3', '1', '4']);
    expect(within(row).getAllByRole('link')[1]).toHaveAttribute('href', '/massnahmen?ministry=vm&status=dropped');
  });

  it('is one tab stop, read with the arrow keys and opened with Enter', async () => {
    await show();
    const surface = screen.getByRole('group', { name: /Ressorts nach Umsetzungsstand/ });
    expect(surface).toHaveAttribute('tabindex', '0');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) fireEvent.keyDown(surface, { key });
    expect(await screen.findByText('Kultusministerium – entfallen: 0 von 2')).toBeVisible();
    const opened = jest.spyOn(TestBed.inject(Router), 'navigate');
    fireEvent.keyDown(surface, { key: 'Enter' });
    expect(opened).toHaveBeenCalledWith(['/', 'massnahmen'], { queryParams: { ministry: 'km', status: 'dropped' } });
  });

  it('says so when there is nothing to draw', async () => {
    await show({ ...data, rows: [] });
    expect(screen.getByText('Keine Maßnahmen in dieser Auswahl.')).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
