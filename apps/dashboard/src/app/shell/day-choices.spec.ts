import type { LocalDate } from '@wegmarke/domain';
import { strategyAnswer } from '../../testing/strategy-answer';
import { dayChoices, roundChoices } from './day-choices';

describe('days worth a click', () => {
  it('are adoption, public facts and ends of past years, each once, earliest first', () => {
    const strategy = strategyAnswer({ today: '2023-12-31' as LocalDate });
    expect(dayChoices(strategy).map(({ kind, day }) => `${kind} ${day}`)).toEqual([
      'adoption 2020-07-14',
      'yearEnd 2020-12-31',
      'yearEnd 2021-12-31',
      'yearEnd 2022-12-31',
      'fact 2023-11-21',
    ]);
  });

  it('leave out facts from before the strategy', () => {
    const before = {
      key: 'a',
      on: '2019-01-22' as LocalDate,
      text: { de: 'Vertrag von Aachen', fr: null },
      source: null,
    };
    expect(dayChoices(strategyAnswer({ publicFacts: [before] })).map(({ day }) => day)).not.toContain('2019-01-22');
  });

  it('come with the sealed rounds, newest first; an open one establishes nothing', () => {
    const [sealed] = strategyAnswer().rounds;
    if (!sealed) throw new Error('The answer holds a round.');
    const open = { ...sealed, key: '2024' as typeof sealed.key, asOfOn: '2024-12-31' as LocalDate, sealedOn: null };
    const older = { ...sealed, key: '2022' as typeof sealed.key, asOfOn: '2022-12-31' as LocalDate };
    expect(roundChoices(strategyAnswer({ rounds: [older, open, sealed] })).map(({ round }) => round)).toEqual([
      '2023',
      '2022',
    ]);
  });
});
