import { screen, within } from '@testing-library/angular/zoneless';
import type { MinistryDetail } from '@wegmarke/api-client';
import type { LocalDate, MinistryKey, RoundKey } from '@wegmarke/domain';
import { figureOf } from '@wegmarke/domain';
import { figureSentence } from '@wegmarke/wording';
import { cell, cubeAnswer, overviewAnswer } from '../../../testing/cube-answer';
import { FakeApi } from '../../../testing/fake-api';
import { measureItem, measureListAnswer, todayBasis } from '../../../testing/measure-answer';
import { showStrategyPage } from '../../../testing/show-page';
import { strategyAnswer } from '../../../testing/strategy-answer';
import { MinistryPage } from './ministry-page';

const on = (day: string): LocalDate => day as LocalDate;
const sealed = { asOf: on('2023-12-31'), round: '2023' as RoundKey, sealedOn: on('2024-03-12') };
const cells = [cell({ count: 2, report: 'on_time' }), cell({ report: 'missing' })];

const vm: MinistryDetail = {
  key: 'vm' as MinistryKey,
  position: 1,
  name: { de: 'Ministerium für Verkehr', fr: 'ministère des Transports' },
  abbr: { de: 'VM', fr: 'VM' },
  existsFrom: on('2016-05-12'),
  existsTo: null,
  names: [
    {
      name: { de: 'Verkehrsministerium', fr: 'ministère des Transports' },
      abbr: { de: 'VM', fr: 'VM' },
      validFrom: on('2016-05-12'),
      validTo: on('2021-05-12'),
      level: 'found',
      nameFrLevel: 'unverified',
      note: null,
      sources: [{ url: 'https://example.org/ressorts', note: null }],
    },
    {
      name: { de: 'Ministerium für Verkehr', fr: 'ministère des Transports' },
      abbr: { de: 'VM', fr: 'VM' },
      validFrom: on('2021-05-12'),
      validTo: null,
      level: 'found',
      nameFrLevel: 'found',
      note: { de: 'ab Mai 2026 nicht geprüft', fr: 'non vérifié après mai 2026' },
      sources: [],
    },
  ],
  successors: [],
  predecessors: [{ ministry: 'km' as MinistryKey, on: on('2016-05-12') }],
  asLead: 3,
  asParticipant: 0,
  reported: {
    key: 'reported',
    numerator: 2,
    denominator: 3,
    parts: [],
    rest: [],
    excluded: [],
    percent: 67,
    sentence: { de: '', fr: '' },
    asOf: on('2026-11-22'),
    round: null,
    provenance: 'sample',
  },
  basis: todayBasis,
};

function answers(cube: Parameters<typeof cubeAnswer>[1] = {}): FakeApi {
  return new FakeApi()
    .answer('/api/strategies/frankreich', strategyAnswer())
    .answer('/api/strategies/frankreich/ministries/vm', vm)
    .answer('/api/strategies/frankreich/overview', overviewAnswer())
    .answer('/api/strategies/frankreich/cube', cubeAnswer(cells, cube))
    .answer('/api/strategies/frankreich/measures', measureListAnswer([measureItem()]));
}

const show = (api: FakeApi, query = '') => showStrategyPage(MinistryPage, `/ressorts/vm${query}`, api);

describe('the page of a ministry', () => {
  it('lists what it leads and what it takes part in, apart from each other', async () => {
    const api = answers();
    await show(api);
    const asked = api.addresses().filter((address) => address.includes('/measures?'));
    expect(asked).toEqual([
      '/api/strategies/frankreich/measures?ministry=vm&page%5Bsize%5D=50',
      '/api/strategies/frankreich/measures?participating=vm&page%5Bsize%5D=50',
    ]);
    expect(screen.getByRole('table', { name: 'Federführende Maßnahmen' })).toBeVisible();
    expect(screen.getByRole('table', { name: 'Maßnahmen mit Beteiligung' })).toBeVisible();
  });

  it('says its return rate as a sentence', async () => {
    await show(answers());
    const sentence = figureSentence(figureOf('reported', cells), { asOf: on('2026-11-22'), projection: false }).de;
    expect(screen.getByRole('region', { name: /Meldequote/ })).toHaveTextContent(sentence.replace(/\s+/gu, ' '));
  });

  it('says the return rate the round established when a round is asked for', async () => {
    const api = answers(sealed);
    await show(api, '?round=2023');
    expect(screen.getByRole('region', { name: /Meldequote/ })).toHaveTextContent(/Laut Berichtsrunde 2023/);
    expect(api.addresses()).toContain('/api/strategies/frankreich/ministries/vm?asOf=2023-12-31');
  });

  it('tells its names with the days they held and how certain they are', async () => {
    await show(answers());
    const names = within(screen.getByRole('table', { name: /Namen des Ressorts/ }));
    const before = names.getByRole('row', { name: /Verkehrsministerium/ });
    expect(before).toHaveTextContent('12. Mai 2016 bis 11. Mai 2021');
    expect(before).toHaveTextContent('belegt');
    expect(before).toHaveTextContent('französischer Name: nicht geprüft');
    const now = names.getByRole('row', { name: /Ministerium für Verkehr/ });
    expect(now).toHaveTextContent('an diesem Tag gültig');
    expect(now).toHaveTextContent('ab Mai 2026 nicht geprüft');
  });

  it('leads to the ministry it came from', async () => {
    await show(answers());
    expect(screen.getByRole('link', { name: 'Kultusministerium (12. Mai 2016)' })).toHaveAttribute(
      'href',
      '/frankreich/ressorts/km',
    );
  });

  it('says so when there is no such ministry', async () => {
    await showStrategyPage(MinistryPage, '/ressorts/xx', answers());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Dieses Ressort gibt es nicht');
  });
});
