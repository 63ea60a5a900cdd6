import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { LocalDate, RoundKey } from '@wegmarke/domain';
import { PageState } from './page-state';

async function at(url: string): Promise<PageState> {
  TestBed.configureTestingModule({ providers: [provideRouter([{ path: '**', children: [] }])] });
  const page = TestBed.inject(PageState);
  await TestBed.inject(Router).navigateByUrl(url);
  return page;
}

function address(): string {
  return TestBed.inject(Router).url;
}

describe('the address as the state of the page', () => {
  it('names strategy, day, language and filters', async () => {
    const page = await at('/frankreich/massnahmen?asOf=2023-11-21&lang=fr&ministry=vm&ministry=um');
    expect(page.strategyKey()).toBe('frankreich');
    expect(page.asOf()).toBe('2023-11-21');
    expect(page.lang()).toBe('fr');
    expect(page.values('ministry')()).toEqual(['vm', 'um']);
    expect(page.dayParams()).toEqual({ asOf: '2023-11-21' });
  });

  it('takes fixed pages for no strategy', async () => {
    expect((await at('/impressum?lang=fr')).strategyKey()).toBeNull();
  });

  it('lets day and language travel to another page, filters not', async () => {
    const page = await at('/frankreich?round=2023&lang=fr&ministry=vm');
    expect(page.link(['massnahmen'], { status: 'running' })).toEqual({
      path: ['/', 'frankreich', 'massnahmen'],
      query: { round: '2023', lang: 'fr', status: 'running' },
    });
  });

  it('lets a link name another day and take the round away', async () => {
    const page = await at('/frankreich?round=2023');
    expect(page.link(['massnahmen'], { asOf: '2021-01-31', round: null }).query).toEqual({ asOf: '2021-01-31' });
  });

  it('shows a day or a round, never both, and keeps the filters', async () => {
    const page = await at('/frankreich?ministry=vm');
    await page.showDay('2023-11-21' as LocalDate);
    expect(address()).toBe('/frankreich?ministry=vm&asOf=2023-11-21');
    await page.showRound('2023' as RoundKey);
    expect(address()).toBe('/frankreich?ministry=vm&round=2023');
    await page.showDay(null);
    expect(address()).toBe('/frankreich?ministry=vm');
  });

  it('repeats a filter with several values and drops an empty one', async () => {
    const page = await at('/frankreich?field=language');
    await page.change({ ministry: ['vm', 'um'], field: null });
    expect(address()).toBe('/frankreich?ministry=vm&ministry=um');
  });
});
