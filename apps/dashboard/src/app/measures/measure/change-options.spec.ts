import { screen, within } from '@testing-library/angular/zoneless';
import userEvent from '@testing-library/user-event';
import type { MeasureDetail } from '@wegmarke/api-client';
import type { LocalDate, MeasureCode, MinistryKey } from '@wegmarke/domain';
import { FakeApi } from '../../../testing/fake-api';
import { measureDetail } from '../../../testing/measure-answer';
import { showStrategyPage } from '../../../testing/show-page';
import { strategyAnswer } from '../../../testing/strategy-answer';
import { MeasurePage } from './measure-page';

async function show(change: Partial<MeasureDetail>) {
  const api = new FakeApi()
    .answer('/api/strategies/frankreich', strategyAnswer())
    .answer('/api/strategies/frankreich/measures/2.1.1', measureDetail(change))
    .answer('/api/measures/id-2.1.1/timeline', { items: [] })
    .answer('/api/measures/id-2.1.1/status-reports', { items: [] })
    .answer('/api/measures/id-2.1.1/changes', { items: [] });
  const harness = await showStrategyPage(MeasurePage, '/massnahmen/2.1.1', api);
  await harness.fixture.whenStable();
  return { api, settle: () => harness.fixture.whenStable() };
}

const options = () => screen.findByRole('region', { name: 'Was Sie hier tun können' });

describe('what can be done with a measure', () => {
  it('is said by the three ways, each action with an address of its own', async () => {
    await show({
      allowedActions: ['write-report', 'change-master-data', 'rebaseline', 'cancel-measure', 'offer-lead'],
    });
    const ways = within(await options());
    expect(ways.getByRole('link', { name: 'Statusmeldung schreiben' })).toHaveAttribute(
      'href',
      '/frankreich/aufgaben/m/2.1.1',
    );
    expect(ways.getByRole('link', { name: 'Zwischenmeldung außerhalb der Berichtsrunde' })).toHaveAttribute(
      'href',
      '/frankreich/aufgaben/m/2.1.1?round=interim',
    );
    expect(ways.getByRole('link', { name: 'Stammdaten ändern' })).toHaveAttribute(
      'href',
      '/frankreich/massnahmen/2.1.1/stammdaten',
    );
    expect(ways.getByText('2 Entscheidungen zur Wahl')).toBeVisible();
    expect(ways.getByRole('link', { name: 'Plantermin ändern', hidden: true })).toHaveAttribute(
      'href',
      '/frankreich/massnahmen/2.1.1/entscheiden/plantermin',
    );
    expect(ways.getByRole('link', { name: 'Federführung anbieten' })).toBeVisible();
  });

  it('is not there for whoever may do nothing', async () => {
    await show({ allowedActions: ['read'] });
    expect(screen.queryByRole('region', { name: 'Was Sie hier tun können' })).not.toBeInTheDocument();
  });

  it('says why cancelling is missing, and leads to the journal', async () => {
    await show({ allowedActions: ['hand-over-lead-by-decree', 'read-audit'] });
    expect(within(await options()).getByText(/Streichen geht nicht mehr/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Protokoll dieser Maßnahme' })).toHaveAttribute(
      'href',
      '/verwaltung/protokoll?gegenstand=2.1.1',
    );
  });

  it('names what stands in its place on the page of a replaced measure', async () => {
    const successors = [{ code: '2.1.2' as MeasureCode, title: { de: 'Nachfolgerin', fr: null } }];
    await show({
      status: 'replaced',
      implementation: 'replaced',
      successors: successors as MeasureDetail['successors'],
    });
    const [above] = screen.getAllByRole('link', { name: /2\.1\.2\s*Nachfolgerin/ });
    expect(above).toHaveAttribute('href', '/frankreich/massnahmen/2.1.2');
    expect(above?.closest('p')).toHaveTextContent('Ersetzt durch:');
  });
});

describe('a lead on offer', () => {
  const leadOffer: MeasureDetail['leadOffer'] = {
    id: 'offer-1',
    version: 1,
    from: 'vm' as MinistryKey,
    to: 'km' as MinistryKey,
    effectiveOn: '2027-01-01' as LocalDate,
    offeredOn: '2026-11-20' as LocalDate,
    allowedActions: ['accept-lead', 'decline-lead'],
  };

  it('is said on the page and accepted after a question, with the version of the offer', async () => {
    const { api, settle } = await show({ leadOffer });
    api.answer('/api/lead-offers/offer-1/accept', measureDetail(), 'POST');
    expect(await screen.findByText(/Federführung angeboten: von VM an KM, ab 1\. Januar 2027/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Federführung annehmen' }));
    await settle();
    const dialog = within(screen.getByRole('dialog', { name: 'Federführung annehmen' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Federführung annehmen' }));
    const sent = api.asked.filter(({ method }) => method === 'POST');
    expect(sent.map(({ url, headers }) => [url, headers.get('If-Match')])).toEqual([
      ['/api/lead-offers/offer-1/accept', '"v1"'],
    ]);
  });
});
