import { screen, within } from '@testing-library/angular/zoneless';
import type { FieldDetail } from '@wegmarke/api-client';
import { cell, cubeAnswer } from '../../../testing/cube-answer';
import { FakeApi } from '../../../testing/fake-api';
import { goalItem } from '../../../testing/goal-answer';
import { measureItem, measureListAnswer, todayBasis } from '../../../testing/measure-answer';
import { showStrategyPage } from '../../../testing/show-page';
import { strategyAnswer } from '../../../testing/strategy-answer';
import { FieldPage } from './field-page';

const FIELD = '/api/strategies/frankreich/fields/transport';

function answers(): FakeApi {
  const strategy = strategyAnswer();
  const [field] = strategy.fields;
  if (field === undefined) throw new Error('The strategy of the tests has no field.');
  const detail: FieldDetail = {
    field,
    goals: [goalItem()],
    basis: todayBasis,
  };
  return new FakeApi()
    .answer('/api/strategies/frankreich', strategy)
    .answer(FIELD, detail)
    .answer(
      '/api/strategies/frankreich/cube',
      cubeAnswer([cell({ count: 3 }), cell({ horizon: 'none', computed: 'critical' })]),
    )
    .answer('/api/strategies/frankreich/measures', measureListAnswer([measureItem()]));
}

describe('the page of an action field', () => {
  it('shows its goals in the column of their horizon and says how long it has expired', async () => {
    await showStrategyPage(FieldPage, '/felder/2', answers());
    const short = screen.getByRole('region', { name: /Kurzfristig/ });
    expect(short).toHaveTextContent('kurzfristig, seit 4 Jahren 4 Monaten abgelaufen');
    expect(short).toHaveTextContent('Ziel: öffentlich belegt');
    expect(short).toHaveTextContent('Zeithorizont: Muster');
    expect(screen.getByRole('region', { name: /Langfristig/ })).toHaveTextContent('kein Ziel');
    expect(within(short).getByRole('link', { name: /Bahnstrecke/ })).toHaveAttribute('href', '/frankreich/ziele/2.1');
  });

  it('opens the measures that serve no goal', async () => {
    await showStrategyPage(FieldPage, '/felder/2', answers());
    expect(screen.getByRole('link', { name: /ohne Ziel/ })).toHaveAttribute(
      'href',
      '/frankreich/massnahmen?field=transport&horizon=none',
    );
  });

  it('counts its measures by status and by course, each number with its list', async () => {
    await showStrategyPage(FieldPage, '/felder/2', answers());
    const course = screen.getByRole('table', { name: 'Nach Verlauf (Regel)' });
    expect(within(course).getByRole('link', { name: '1 kritisch' })).toHaveAttribute(
      'href',
      '/frankreich/massnahmen?field=transport&computed=critical',
    );
    expect(within(course).getByRole('row', { name: /Zusammen/ })).toHaveTextContent('4');
  });

  it('lists the measures of the round asked for, and the goals of its as-of day', async () => {
    const api = answers();
    await showStrategyPage(FieldPage, '/felder/2?round=2023', api);
    expect(api.addresses()).toContain(`${FIELD}?asOf=2023-12-31`);
    expect(api.addresses()).toContain(
      '/api/strategies/frankreich/measures?round=2023&field=transport&page%5Bsize%5D=50',
    );
  });

  it('leads to the next field and, being the first, to none before', async () => {
    await showStrategyPage(FieldPage, '/felder/2', answers());
    const neighbours = screen.getByRole('navigation', { name: 'Weitere Aktionsfelder' });
    expect(
      within(neighbours)
        .getAllByRole('link')
        .map(({ textContent }) => textContent?.trim()),
    ).toEqual(['Alle Aktionsfelder', '3 Sprache →']);
  });

  it('says so when the number is no field, and asks the server nothing', async () => {
    const api = answers();
    await showStrategyPage(FieldPage, '/felder/11', api);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Dieses Aktionsfeld gibt es nicht');
    expect(api.addresses().some((address) => address.includes('/fields/'))).toBe(false);
  });

  it('keeps its heading when the goals are refused', async () => {
    await showStrategyPage(FieldPage, '/felder/2', answers().refuse(FIELD, 422, { title: 'Abfrage nicht möglich' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('2 Verkehr und Mobilität');
    expect(screen.getByRole('alert')).toHaveTextContent('Abfrage nicht möglich');
  });
});
