import { screen, within } from '@testing-library/angular/zoneless';
import type { LocalDate, MinistryKey } from '@wegmarke/domain';
import { breakdownOf } from '@wegmarke/domain';
import { cell, cubeAnswer, overviewAnswer } from '../../testing/cube-answer';
import { FakeApi } from '../../testing/fake-api';
import { showStrategyPage } from '../../testing/show-page';
import { strategyAnswer } from '../../testing/strategy-answer';
import { MinistriesPage } from './ministries-page';

const KM = 'km' as MinistryKey;

function answers(change: Parameters<typeof strategyAnswer>[0] = {}): FakeApi {
  return new FakeApi()
    .answer('/api/strategies/frankreich', strategyAnswer(change))
    .answer(
      '/api/strategies/frankreich/overview',
      overviewAnswer({ byParticipation: [{ ministry: KM, ...breakdownOf([cell({ count: 7 })]) }] }),
    )
    .answer(
      '/api/strategies/frankreich/cube',
      cubeAnswer([cell({ count: 2, report: 'on_time' }), cell({ report: 'open', computed: 'at_risk' })]),
    );
}

function rowOf(name: RegExp): HTMLElement {
  return screen.getByRole('row', { name });
}

describe('the ministries', () => {
  it('are listed with what they lead and what they reported, each number with its list', async () => {
    await showStrategyPage(MinistriesPage, '/ressorts', answers());
    const row = within(rowOf(/Ministerium für Verkehr/));
    expect(row.getByRole('link', { name: /3 Federführend/ })).toHaveAttribute(
      'href',
      '/frankreich/massnahmen?ministry=vm',
    );
    expect(row.getByRole('cell', { name: /67/ })).toHaveTextContent(/2 .*von 3/);
    expect(row.getByRole('link', { name: /2 Gemeldet/ })).toHaveAttribute(
      'href',
      '/frankreich/massnahmen?ministry=vm&figure=reported&in=numerator',
    );
  });

  it('count participation apart from the lead', async () => {
    await showStrategyPage(MinistriesPage, '/ressorts', answers());
    const row = within(rowOf(/Kultusministerium/));
    expect(row.getByRole('link', { name: /0 Federführend/ })).toBeVisible();
    expect(row.getByRole('link', { name: /7 Beteiligt/ })).toHaveAttribute(
      'href',
      '/frankreich/massnahmen?participating=km',
    );
  });

  it('say which round the reports belong to', async () => {
    await showStrategyPage(MinistriesPage, '/ressorts', answers());
    expect(screen.getByText(/Anforderungen der Berichtsrunde 2023/)).toBeVisible();
  });

  it('say when a ministry does not exist yet on the day shown', async () => {
    const [vm, km] = strategyAnswer().ministries;
    if (vm === undefined || km === undefined) throw new Error('The strategy of the tests has two ministries.');
    const later = { ...km, existsFrom: '2027-05-12' as LocalDate };
    await showStrategyPage(MinistriesPage, '/ressorts', answers({ ministries: [vm, later] }));
    expect(rowOf(/Kultusministerium/)).toHaveTextContent('noch nicht eingerichtet (ab 12. Mai 2027)');
    expect(rowOf(/Ministerium für Verkehr/)).not.toHaveTextContent('eingerichtet');
  });
});
