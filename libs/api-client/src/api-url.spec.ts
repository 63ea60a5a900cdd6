import type { MinistryKey } from '@wegmarke/domain';
import { apiUrl } from './api-url';

describe('an address of the API', () => {
  it('escapes the values of its path', () => {
    expect(apiUrl('/api/strategies/{strategy}/cube', { strategy: 'a/b' })).toBe('/api/strategies/a%2Fb/cube');
  });

  it('repeats a filter with several values and leaves out what is not asked', () => {
    const url = apiUrl(
      '/api/strategies/{strategy}/measures',
      { strategy: 'frankreich' },
      { ministry: ['vm' as MinistryKey, 'um'], q: '', sort: undefined, 'page[size]': 20 },
    );
    expect(url).toBe('/api/strategies/frankreich/measures?ministry=vm&ministry=um&page%5Bsize%5D=20');
  });
});
