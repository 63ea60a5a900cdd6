import { refuseMisnaming, type NamedMinistry } from '../../index';
import { ministryKey, on, refusalOf } from '@wegmarke/domain-testing';

const text = (de: string) => ({ de, fr: null });
const aNaming = (change: Partial<NamedMinistry> = {}): NamedMinistry => ({
  ministry: ministryKey('vm'),
  name: text('Musterressort'),
  abbreviation: text('MR'),
  validFrom: on('2026-03-01'),
  validTo: null,
  predecessors: [],
  ...change,
});
const refusal = (change: Partial<NamedMinistry>) => refusalOf(() => refuseMisnaming(aNaming(change)));

describe('Naming a ministry', () => {
  it.each<[string, Partial<NamedMinistry>]>([
    ['without an end', {}],
    ['for one day', { validTo: on('2026-03-02') }],
    ['formed out of others', { predecessors: [ministryKey('um'), ministryKey('wm')] }],
  ])('may be done %s', (_, change) => {
    expect(refusal(change)).toBeNull();
  });

  it.each<[string, Partial<NamedMinistry>, string, string]>([
    ['a key that fits no address', { ministry: ministryKey('V M') }, 'key-invalid', '/ministry'],
    ['no name', { name: text(' ') }, 'text-missing', '/name/de'],
    ['no abbreviation', { abbreviation: text('') }, 'text-missing', '/abbreviation/de'],
    ['an end on its first day', { validTo: on('2026-03-01') }, 'from-after-to', '/validTo'],
    ['itself as predecessor', { predecessors: [ministryKey('vm')] }, 'listed-twice', '/predecessors'],
    [
      'a predecessor twice',
      { predecessors: [ministryKey('um'), ministryKey('um')] },
      'listed-twice',
      '/predecessors/1',
    ],
  ])('is refused with %s', (_, change, code, pointer) => {
    expect(refusal(change)).toEqual({ code, pointer });
  });
});
