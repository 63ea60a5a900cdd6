import type { StrategyKey } from '@wegmarke/domain';
import { publicGapsOf } from './public-gaps';

const frankreich = 'frankreich' as StrategyKey;

it('says the same things in both languages', () => {
  expect(publicGapsOf(frankreich, 'fr')).toHaveLength(publicGapsOf(frankreich, 'de').length);
});

it('says nothing about a strategy that was not compiled from public sources', () => {
  expect(publicGapsOf('anders' as StrategyKey, 'de')).toEqual([]);
  expect(publicGapsOf(null, 'de')).toEqual([]);
});
