import { inputBinding } from '@angular/core';
import { provideRouter } from '@angular/router';
import { render, screen } from '@testing-library/angular/zoneless';
import { Pagination } from './pagination';

const link = (after: string) => ({ path: ['/', 'liste'], query: { after } });

function show(inputs: Readonly<Record<string, unknown>>): Promise<unknown> {
  const bindings = Object.entries(inputs).map(([name, value]) => inputBinding(name, () => value));
  return render(Pagination, { bindings, providers: [provideRouter([])] });
}

describe('the pages of a list', () => {
  it('are links to the pages beside, with the rows shown between', async () => {
    await show({ offset: 50, shown: 50, total: 1234, previous: link('c1'), next: link('c3') });
    expect(screen.getByRole('navigation', { name: 'Seiten der Liste' })).toHaveTextContent('51 bis 100 von 1.234');
    expect(screen.getByRole('link', { name: 'Vorige Seite' })).toHaveAttribute('href', '/liste?after=c1');
    expect(screen.getByRole('link', { name: 'Nächste Seite' })).toHaveAttribute('href', '/liste?after=c3');
  });

  it('show nothing where one page holds all', async () => {
    await show({ offset: 0, shown: 12, total: 12, previous: null, next: null });
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});
