import { TestBed } from '@angular/core/testing';
import { screen, within } from '@testing-library/angular/zoneless';
import type { AnnualReportList } from '@wegmarke/api-client';
import type { LocalDate, RoundKey } from '@wegmarke/domain';
import { FakeApi } from '../../../testing/fake-api';
import { sessionAnswer } from '../../../testing/session-answer';
import { showStrategyPage } from '../../../testing/show-page';
import { strategyAnswer } from '../../../testing/strategy-answer';
import { SessionStore } from '../../core/session/session-store';
import { ReportsPage } from './reports-page';

const LIST = '/api/strategies/frankreich/reports';
type Entry = AnnualReportList['items'][number];
const entry = (key: string, change: Partial<Entry> & { readonly sealed?: boolean } = {}): Entry => {
  const { sealed = true, ...rest } = change;
  const asOfOn = `${key}-12-31` as LocalDate;
  const round = { id: `round-${key}`, key: key as RoundKey, asOfOn, state: sealed ? 'sealed' : 'open' } as const;
  return { round, state: 'none', edition: null, frozenOn: null, ...rest };
};

async function show(api: FakeApi) {
  api.answer('/api/session', sessionAnswer()).answer('/api/strategies/frankreich', strategyAnswer());
  const harness = await showStrategyPage(ReportsPage, '/berichte', api);
  await TestBed.inject(SessionStore).start();
  await harness.fixture.whenStable();
}
const row = (name: RegExp) => within(screen.getByRole('row', { name }));

describe('the list of reports', () => {
  it('leads to the report of a sealed round, and to the round of one that is not', async () => {
    await show(new FakeApi().answer(LIST, { items: [entry('2026', { sealed: false }), entry('2025')] }));
    expect(row(/^2026/).getByRole('link', { name: '2026' })).toHaveAttribute('href', '/frankreich/runden/2026');
    expect(row(/^2026/).getByText('erst nach dem Versiegeln (Runde: offen)')).toBeVisible();
    expect(row(/^Bericht 2025/).getByRole('link', { name: 'Bericht 2025' })).toHaveAttribute(
      'href',
      '/frankreich/berichte/2025',
    );
  });

  it('offers the files of the newest edition', async () => {
    const frozen = entry('2025', { state: 'frozen', edition: 2, frozenOn: '2026-05-04' as LocalDate });
    await show(new FakeApi().answer(LIST, { items: [frozen] }));
    expect(row(/^Bericht 2025/).getByText('eingefroren, Ausgabe 2 vom 04.05.2026')).toBeVisible();
    expect(row(/^Bericht 2025/).getByRole('link', { name: /^PDF, Französisch/ })).toHaveAttribute(
      'href',
      '/api/rounds/round-2025/report.pdf?lang=fr&version=2',
    );
  });

  it('says when there is none, and why it could not be loaded', async () => {
    await show(new FakeApi().answer(LIST, { items: [] }));
    expect(screen.getByText('Es gibt noch keine Berichtsrunde.')).toBeVisible();
    TestBed.resetTestingModule();
    await show(new FakeApi().refuse(LIST, 500, { title: 'Nicht möglich', detail: 'Bitte später.' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Bitte später.');
  });
});
