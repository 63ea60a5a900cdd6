import { screen, within } from '@testing-library/angular/zoneless';
import userEvent from '@testing-library/user-event';
import { Router } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import type { PublicFile } from '@wegmarke/api-client';
import { cell } from '../../testing/cube-answer';
import { FakeApi } from '../../testing/fake-api';
import { PUBLIC_ROUND, publicMeasure, publicRound, publicRounds, publicStrategies } from '../../testing/public-answer';
import { showAddress } from '../../testing/show-page';
import { statusesBehind } from './round/lists-of-figures';
import routes from './public-edition.routes';

const CELLS = [cell({ count: 3 }), cell({ status: 'implemented_confirmed', computed: null })];

function answers(): FakeApi {
  const measure = publicMeasure('2.1.1');
  return new FakeApi()
    .answer('/api/public/strategies', publicStrategies())
    .answer('/api/public/strategies/frankreich/rounds', publicRounds())
    .answer(PUBLIC_ROUND, publicRound(CELLS))
    .answer(`${PUBLIC_ROUND}/measures`, {
      items: [measure, publicMeasure('2.1.2', { endsOn: null })],
      page: { size: 50, next: '2.1.2' },
      total: 120,
      basis: publicRound(CELLS).basis,
    })
    .answer(`${PUBLIC_ROUND}/measures/2.1.1`, { ...measure, goalDetail: null, basis: publicRound(CELLS).basis });
}

const show = (url: string, api = answers()) =>
  showAddress(`/oeffentlich${url}`, [{ path: 'oeffentlich', children: routes }], api);

describe('the public edition', () => {
  it('opens the latest published round, and asks for no session', async () => {
    const api = answers();
    const harness = await show('?lang=fr', api);
    await harness.fixture.whenStable();
    expect(TestBed.inject(Router).url).toBe('/oeffentlich/frankreich/2023?lang=fr');
    expect(api.addresses().filter((address) => !address.startsWith('/api/public/'))).toEqual([]);
  });

  it('says that nothing has been published yet', async () => {
    await show('', new FakeApi().answer('/api/public/strategies', { items: [] }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Noch nichts veröffentlicht');
  });

  it.each(['/frankreich/1999', '/nirgends', '/frankreich/2023/massnahmen/2.1.1/mehr'])(
    'says of %s that there is nothing',
    async (url) => {
      const harness = await show(url);
      await harness.fixture.whenStable();
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Diese Seite gibt es nicht');
      expect(screen.getByRole('link', { name: /zuletzt veröffentlichten/ })).toHaveAttribute('href', '/oeffentlich');
    },
  );

  it('tells a refusal and lets one try again', async () => {
    const api = answers().refuse(PUBLIC_ROUND, 503, { title: 'Gerade nicht', status: 503, code: 'x', errors: [] });
    await show('/frankreich/2023', api);
    expect(screen.getByRole('alert')).toHaveTextContent('Gerade nicht');
  });
});

describe('a published round', () => {
  it('says day, seal and that the data are samples', async () => {
    await show('/frankreich/2023');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Berichtsrunde 2023');
    expect(screen.getByText(/Stand am 31. Dezember 2023. Versiegelt am 15. März 2024/)).toBeVisible();
    expect(screen.getByText(/Siegel \(SHA-256\): abab/)).toBeVisible();
    expect(screen.getAllByText(/Musterdaten/).length).toBeGreaterThan(2);
  });

  it('opens the list behind every number that a list can show', async () => {
    await show('/frankreich/2023');
    const fields = screen.getByRole('region', { name: /Aktionsfelder/ });
    expect(within(fields).getByRole('link', { name: /3 in Umsetzung/ })).toHaveAttribute(
      'href',
      '/oeffentlich/frankreich/2023/massnahmen?field=transport&status=running',
    );
  });

  it('names file, size, checksum and licence', async () => {
    await show('/frankreich/2023');
    const row = screen.getByRole('row', { name: /Maßnahmen \(CSV\)/ });
    expect(row).toHaveTextContent('41 kB');
    expect(row).toHaveTextContent('ab'.repeat(32));
    expect(screen.getByRole('link', { name: /Datenlizenz Deutschland/ })).toBeVisible();
    expect(screen.getByRole('link', { name: /DCAT|Turtle/ })).toHaveAttribute('href', '/api/public/catalog.ttl');
  });

  it('offers the report in the language on screen', async () => {
    const data = publicRound(CELLS).files[0] as PublicFile;
    const report = (format: string, language: 'de' | 'fr') => ({
      ...data,
      ...{ kind: 'report' as const, format, language, edition: 1, bytes: 1_234_567 },
      url: `${PUBLIC_ROUND}/report.${format}?lang=${language}&version=1`,
    });
    const files = [report('pdf', 'de'), report('pdf', 'fr'), report('docx', 'fr')];
    await show('/frankreich/2023?lang=fr', answers().answer(PUBLIC_ROUND, publicRound(CELLS, { files })));
    expect(screen.getByRole('link', { name: /^PDF/ })).toHaveTextContent('PDF (1,2 Mo)');
    expect(screen.getByRole('link', { name: /^PDF/ })).toHaveAttribute('href', files[1]?.url);
    expect(screen.getByRole('link', { name: /^Word/ })).toBeVisible();
    expect(screen.getAllByRole('link', { name: /Rapport d’avancement, édition 1 \(PDF\)/ })).toHaveLength(2);
  });

  it('shows an earlier version as one, with the way to the newest', async () => {
    const detail = publicRound(CELLS, {
      versions: [1, 2].map((version) => ({
        version,
        checksum: 'cd'.repeat(32),
        establishedOn: publicRound(CELLS).basis.sealedOn,
      })),
    });
    const api = answers().answer(PUBLIC_ROUND, detail);
    await show('/frankreich/2023?version=1', api);
    expect(screen.getByText(/frühere Fassung/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Zur neuesten Fassung' })).toHaveAttribute(
      'href',
      '/oeffentlich/frankreich/2023',
    );
    expect(api.addresses()).toContain(`${PUBLIC_ROUND}?version=1`);
  });

  it('speaks French', async () => {
    await show('/frankreich/2023?lang=fr');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Campagne de suivi 2023');
    expect(screen.getByRole('rowheader', { name: /Transports et mobilité/ })).toBeVisible();
  });
});

describe('its measures', () => {
  it('are filtered by the address, page by page', async () => {
    const api = answers();
    await show('/frankreich/2023/massnahmen?status=running&ministry=vm&q=Muster', api);
    expect(api.addresses()).toContain(
      `${PUBLIC_ROUND}/measures?field=&ministry=vm&status=running&q=Muster&page%5Bsize%5D=50`.replace('field=&', ''),
    );
    expect(screen.getByText('120 von 4 Maßnahmen')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Nächste Seite' })).toHaveAttribute(
      'href',
      '/oeffentlich/frankreich/2023/massnahmen?ministry=vm&status=running&q=Muster&after=2.1.2',
    );
  });

  it('lose a filter when it is taken away', async () => {
    const harness = await show('/frankreich/2023/massnahmen?status=running&status=preparing');
    await userEvent.click(screen.getByRole('button', { name: /in Umsetzung entfernen/ }));
    await harness.fixture.whenStable();
    expect(TestBed.inject(Router).url).toBe('/oeffentlich/frankreich/2023/massnahmen?status=preparing');
  });

  it('open one by one, with the ministry’s words in German', async () => {
    await show('/frankreich/2023/massnahmen/2.1.1?lang=fr');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('2.1.1 Mustermaßnahme 2.1.1');
    expect(screen.getByText('Vereinbarung unterzeichnet.')).toHaveAttribute('lang', 'de');
    expect(screen.getByText('Ministerium für Umwelt')).toBeVisible();
  });

  it('say of one nobody knows that it is not there', async () => {
    const harness = await show('/frankreich/2023/massnahmen/9.9.9');
    await harness.fixture.whenStable();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('nicht veröffentlicht');
  });
});

describe('the list behind a number', () => {
  it.each([
    ['implementedOrStarted', 'numerator', 5],
    ['implementedOrStarted', 'denominator', 7],
    ['started', 'permanent', 1],
    ['implemented', 'numerator', 1],
    ['implemented', 'dropped', 1],
  ] as const)('of %s, %s holds measures of %i classes', (figure, part, classes) => {
    expect(statusesBehind(figure, part)).toHaveLength(classes);
  });

  it.each([
    ['implemented', 'denominator'],
    ['implemented', 'not_started'],
    ['implemented', 'kind_permanent'],
    ['onCourse', 'numerator'],
    ['horizonExpired', 'numerator'],
    ['reported', 'late'],
  ] as const)('of %s, %s cannot be shown by what is public', (figure, part) => {
    expect(statusesBehind(figure, part)).toBeNull();
  });
});
