import { aReportModel } from '../testing/a-model';
import { annualReport } from './annual-report/annual-report';
import { publisherName } from './publisher-name';

const publisher = { de: 'Staatsministerium', fr: 'ministère d’État' };

it('opens the cover with a capital letter in both languages', () => {
  const model = aReportModel({ publisher });
  expect(annualReport(model, 'de').cover?.over).toBe('Staatsministerium');
  expect(annualReport(model, 'fr').cover?.over).toBe('Ministère d’État');
  expect(annualReport(model, 'fr').publisher).toBe('Ministère d’État');
});

it('keeps the German name where there is no French one', () => {
  expect(publisherName({ de: 'Staatsministerium', fr: null }, 'fr')).toBe('Staatsministerium');
});
