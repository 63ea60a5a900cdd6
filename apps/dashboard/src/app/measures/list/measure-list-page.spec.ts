import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { RouterTestingHarness } from '@angular/router/testing';
import { screen, within } from '@testing-library/angular/zoneless';
import userEvent from '@testing-library/user-event';
import type { MeasureCode } from '@wegmarke/domain';
import { FakeApi } from '../../../testing/fake-api';
import { measureItem, measureListAnswer } from '../../../testing/measure-answer';
import { showStrategyPage } from '../../../testing/show-page';
import { strategyAnswer } from '../../../testing/strategy-answer';
import { MeasureListPage } from './measure-list-page';

const MEASURES = '/api/strategies/frankreich/measures';
const code = (text: string): MeasureCode => text as MeasureCode;

function answers(list = measureListAnswer([measureItem(), measureItem({ code: code('2.1.2') })])): FakeApi {
  return new FakeApi().answer('/api/strategies/frankreich', strategyAnswer()).answer(MEASURES, list);
}

function show(query = '', api = answers()): Promise<RouterTestingHarness> {
  return showStrategyPage(MeasureListPage, `/massnahmen${query}`, api);
}

/** The last question put to the list, as the API sees it. */
function asked(api: FakeApi): Record<string, string[]> {
  const address =
    api
      .addresses()
      .filter((url) => url.startsWith(`${MEASURES}?`))
      .at(-1) ?? '';
  const { searchParams } = new URL(address, 'http://localhost');
  return Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]));
}

function address(): URLSearchParams {
  return new URL(TestBed.inject(Router).url, 'http://localhost').searchParams;
}

async function press(harness: RouterTestingHarness, element: HTMLElement): Promise<void> {
  await userEvent.click(element);
  await harness.fixture.whenStable();
}

describe('the list of measures', () => {
  beforeEach(() => localStorage.clear());

  it('shows every measure with its lead, status, both courses and the reason of the rule', async () => {
    const item = measureItem({ computed: 'at_risk', computedReason: 'milestone-overdue' });
    await show('', answers(measureListAnswer([item])));
    const row = screen.getByRole('row', { name: /Maßnahme 2\.1\.1/ });
    for (const text of [
      '2.1.1',
      'VM',
      'in Umsetzung',
      'gefährdet',
      'Umsetzungsschritt überfällig',
      'im Plan',
      '31.12.2027',
    ])
      expect(row).toHaveTextContent(text);
    expect(within(row).getByRole('link')).toHaveAttribute('href', '/frankreich/massnahmen/2.1.1');
  });

  it('marks an invented status beside a public title, and an invented measure as a whole', async () => {
    const { provenance } = measureItem();
    const invented = measureItem({ code: code('2.1.2'), provenance: { ...provenance, title: 'sample' } });
    await show('', answers(measureListAnswer([measureItem(), invented])));
    expect(screen.getByRole('rowheader', { name: /2\.1\.1/ })).toHaveTextContent(/Status: Muster$/);
    expect(screen.getByRole('rowheader', { name: /2\.1\.2/ })).toHaveTextContent(/2\.1\.2\s*Muster$/);
  });

  it('asks what the address asks: day, filters, search, order', async () => {
    const api = answers();
    await show('?asOf=2023-11-21&ministry=vm&ministry=km&status=running&q=Bahn&sort=-endsOn', api);
    expect(asked(api)).toEqual({
      asOf: ['2023-11-21'],
      ministry: ['vm', 'km'],
      status: ['running'],
      q: ['Bahn'],
      sort: ['-endsOn'],
      'page[size]': ['50'],
    });
  });

  it('announces how many measures match', async () => {
    await show('', answers(measureListAnswer([measureItem()], { total: 1234 })));
    expect(screen.getByText('1.234 Maßnahmen')).toHaveAttribute('role', 'status');
  });

  it('says behind which number it stands, as long as the number', async () => {
    const api = answers(measureListAnswer([measureItem()], { total: 18 }));
    await show('?figure=implementedOrStarted&in=numerator', api);
    expect(
      screen.getByText(
        'Wie am 22. November 2026 bekannt: 18 Maßnahmen, der Zähler der Kennzahl „Umgesetzt oder angestoßen“.',
      ),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Wie wird das gerechnet?' })).toHaveAttribute(
      'href',
      '/frankreich/methodik#figure-implementedOrStarted',
    );
    expect(asked(api)).toMatchObject({ figure: ['implementedOrStarted'], in: ['numerator'] });
  });

  it('names a part of a figure by its word, and says when filters restrict it further', async () => {
    await show('?figure=onCourse&in=at_risk&ministry=vm');
    expect(
      screen.getByText(
        /2 Maßnahmen, der Bestandteil „gefährdet“ der Kennzahl „.*“, eingeschränkt durch die gewählten Filter\./,
      ),
    ).toBeVisible();
  });

  it('sends a number counted in milestones to the list of milestones', async () => {
    const api = answers();
    await show('?figure=milestonesKept&in=not_kept', api);
    const link = screen.getByRole('link', { name: 'Zu den Umsetzungsschritten' });
    expect(link).toHaveAttribute('href', '/frankreich/meilensteine?kept=false');
    expect(api.addresses().filter((url) => url.startsWith(MEASURES))).toEqual([]);
  });

  it('takes away one filter, or all', async () => {
    const harness = await show('?ministry=vm&ministry=km&q=Bahn');
    await press(harness, screen.getByRole('button', { name: /Federführung: VM.* entfernen/ }));
    expect(address().getAll('ministry')).toEqual(['km']);
    await press(harness, screen.getByRole('button', { name: 'Alle Filter entfernen' }));
    expect([...address().keys()]).toEqual([]);
  });

  it('filters by a tick and starts again at the first page', async () => {
    const harness = await show('?after=cursor&page=2');
    await press(harness, screen.getByRole('checkbox', { name: 'in Vorbereitung' }));
    expect(Object.fromEntries(address())).toEqual({ status: 'preparing' });
  });

  it('sorts by a column head, turns round at the second press and tells screen readers', async () => {
    const harness = await show();
    await press(harness, screen.getByRole('button', { name: 'Ende' }));
    expect(address().get('sort')).toBe('endsOn');
    expect(screen.getByRole('columnheader', { name: 'Ende' })).toHaveAttribute('aria-sort', 'ascending');
    await press(harness, screen.getByRole('button', { name: 'Ende' }));
    expect(address().get('sort')).toBe('-endsOn');
    expect(screen.getByRole('columnheader', { name: 'Nr.' })).not.toHaveAttribute('aria-sort');
  });

  it('pages by links that keep the filter, forward and back', async () => {
    const list = measureListAnswer([measureItem()], { total: 120, page: { size: 50, next: 'c3' } });
    const api = answers(list);
    await show('?status=running&after=c1&after=c2&page=3', api);
    expect(asked(api)['page[after]']).toEqual(['c2']);
    expect(screen.getByText('101 bis 101 von 120')).toBeVisible();
    const query = (name: string): string =>
      screen.getByRole('link', { name }).getAttribute('href')?.split('?')[1] ?? '';
    expect(query('Nächste Seite')).toBe('status=running&after=c1&after=c2&after=c3&page=4');
    expect(query('Vorige Seite')).toBe('status=running&after=c1&page=2');
    expect(query('Erste Seite')).toBe('status=running');
  });

  it('goes on reading above the table when the page is turned', async () => {
    const harness = await show(
      '',
      answers(measureListAnswer([measureItem()], { total: 80, page: { size: 50, next: 'c1' } })),
    );
    await press(harness, screen.getByRole('link', { name: 'Nächste Seite' }));
    expect(screen.getByText('80 Maßnahmen')).toHaveFocus();
  });

  it('keeps further filters open while one of them is in use', async () => {
    const harness = await show('?effect=shown');
    expect(screen.getByRole('checkbox', { name: 'belegt' })).toBeChecked();
    await press(harness, screen.getByRole('checkbox', { name: 'belegt' }));
    expect(screen.getByRole('checkbox', { name: 'belegt' })).not.toBeChecked();
  });

  it('offers a way out of an empty result', async () => {
    const harness = await show('?q=nichts', answers(measureListAnswer([])));
    expect(screen.getByText('Keine Maßnahme passt zu dieser Auswahl.')).toBeVisible();
    await press(harness, screen.getByRole('button', { name: /alle Maßnahmen zeigen/ }));
    expect(address().get('q')).toBeNull();
  });

  it('remembers the columns in this browser', async () => {
    const harness = await show();
    await press(harness, screen.getByRole('checkbox', { name: 'Wirkung' }));
    expect(screen.getByRole('columnheader', { name: 'Wirkung' })).toBeVisible();
    expect(localStorage.getItem('wegmarke.measureColumns')).toContain('effect');
  });

  it('gives exactly this list as a file, in the language of the screen', async () => {
    await show('?lang=fr&round=2023&status=running&sort=-endsOn&after=c1&page=2');
    const href = screen.getByRole('link', { name: /point-virgule/ }).getAttribute('href');
    const file = new URL(href ?? '', 'http://localhost');
    expect(file.pathname).toBe('/api/strategies/frankreich/measures.csv');
    expect(Object.fromEntries(file.searchParams)).toEqual({
      round: '2023',
      status: 'running',
      sort: '-endsOn',
      lang: 'fr',
      separator: 'semicolon',
    });
  });

  it('keeps a view under a name and opens it on the day shown', async () => {
    const harness = await show('?asOf=2023-11-21&status=running&sort=-endsOn');
    await userEvent.type(screen.getByRole('textbox', { name: 'Name der Ansicht' }), 'Laufende');
    await press(harness, screen.getByRole('button', { name: 'Ansicht speichern' }));
    expect(screen.getByRole('link', { name: 'Laufende' })).toHaveAttribute(
      'href',
      '/frankreich/massnahmen?asOf=2023-11-21&status=running&sort=-endsOn',
    );
    await press(harness, screen.getByRole('button', { name: 'Ansicht „Laufende“ löschen' }));
    expect(screen.queryByRole('link', { name: 'Laufende' })).toBeNull();
  });

  it('says in words what the API refuses', async () => {
    const api = answers().refuse(MEASURES, 422, {
      title: 'Unbekannter Wert',
      detail: 'Das Ressort „xx“ gibt es nicht.',
    });
    await show('?ministry=xx', api);
    expect(screen.getByRole('alert')).toHaveTextContent('Das Ressort „xx“ gibt es nicht.');
    expect(screen.getByRole('button', { name: 'Alle Filter entfernen' })).toBeVisible();
  });
});
