import * as calendar from '../calendar/precise-day';
import * as axes from './axes';
import * as languages from './localized-text';
import * as provenances from './provenance';

const lists = Object.entries({ ...axes, ...languages, ...provenances, DAY_PRECISIONS: calendar.DAY_PRECISIONS });

it.each(lists)('%s names each value once, in lower case', (_, values) => {
  expect(new Set<string>(values).size).toBe(values.length);
  for (const value of values) expect(value).toMatch(/^[a-z]+(_[a-z]+)*$/);
});
