import { inputBinding } from '@angular/core';
import { provideRouter } from '@angular/router';
import type { FigureBasis, FigureValue, LocalDate } from '@wegmarke/domain';
import { render, screen, within } from '@testing-library/angular/zoneless';
import { figureSentence } from '@wegmarke/wording';
import { FigureTile, type ListOfFigure } from './figure-tile';

const basis: FigureBasis = { asOf: '2023-11-21' as LocalDate, projection: false };
const onCourse: FigureValue = {
  key: 'onCourse',
  numerator: 3,
  denominator: 6,
  parts: [{ key: 'on_track', count: 3 }],
  rest: [
    { key: 'at_risk', count: 1 },
    { key: 'critical', count: 1 },
    { key: 'not_assessed', count: 1 },
  ],
  excluded: [{ key: 'no_course', count: 4 }],
  percent: 50,
  bounds: { low: 50, high: 67, assessed: 5 },
};
const listOf: ListOfFigure = (within) => ({ path: ['/', 'massnahmen'], query: { in: within } });

async function show(figure: FigureValue, splitIsSample = false): Promise<void> {
  await render(FigureTile, {
    bindings: [
      inputBinding('figure', () => figure),
      inputBinding('basis', () => basis),
      inputBinding('sample', () => true),
      inputBinding('splitIsSample', () => splitIsSample),
      inputBinding('listOf', () => listOf),
      inputBinding('method', () => ({ path: ['/', 'methodik'], query: {} })),
    ],
    providers: [provideRouter([])],
  });
}

describe('a figure tile', () => {
  it('says name, number and share first, then the whole sentence with its small print', async () => {
    await show(onCourse);
    const sentence = screen.getByText(/Wie am 21\. November 2023 bekannt: 3 von 6 Maßnahmen mit Verlauf/);
    expect(sentence.textContent?.trim()).toBe(figureSentence(onCourse, basis).de);
    const [number] = screen.getAllByRole('link', { name: '3 im Zähler' });
    const before = [
      screen.getByRole('heading', { level: 3 }),
      number,
      screen.getByText(/^50.%$/, { selector: '.percent' }),
    ];
    for (const element of before)
      expect(element?.compareDocumentPosition(sentence)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('opens a list with every number', async () => {
    await show(onCourse);
    const targets = screen.getAllByRole('link', { hidden: true }).map((link) => link.getAttribute('href'));
    expect(targets).toEqual([
      '/massnahmen?in=numerator',
      '/massnahmen?in=denominator',
      '/massnahmen?in=on_track',
      '/massnahmen?in=at_risk',
      '/massnahmen?in=critical',
      '/massnahmen?in=not_assessed',
      '/massnahmen?in=no_course',
      '/methodik#figure-onCourse',
    ]);
  });

  it('explains itself: all parts with shares that add up to 100, what is left out, and the range', async () => {
    await show(onCourse);
    const [whole, excluded] = screen.getAllByRole('table', { hidden: true });
    if (!whole || !excluded) throw new Error('Two tables explain a figure.');
    const shares = within(whole)
      .getAllByText(/%$/)
      .map(({ textContent }) => parseInt(textContent ?? '', 10));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
    expect(excluded).toHaveTextContent('ohne Verlauf');
    expect(screen.getByText(/Spanne 50.% bis 67.%/)).toBeInTheDocument();
  });

  it('says that the split is sample data only where it was told so', async () => {
    await show(onCourse, true);
    expect(screen.getByText('Aufteilung: Muster; veröffentlicht ist nur die Summe')).toBeVisible();
  });

  it('prints a dash where there is nothing to count', async () => {
    const nothing = onCourse.rest.map(({ key }) => ({ key, count: 0 }));
    const { bounds, ...rest } = onCourse;
    expect(bounds).toBeDefined();
    await show({
      ...rest,
      numerator: 0,
      denominator: 0,
      parts: [{ key: 'on_track', count: 0 }],
      rest: nothing,
      percent: null,
    });
    expect(screen.getByText('–', { selector: '.percent' })).toBeVisible();
    expect(screen.getByText(/weil keine Maßnahme einen Verlauf hat/)).toBeVisible();
  });
});
