import { readReportArguments } from './report-arguments';

describe('the words behind npm run report', () => {
  const read = (line: string) => readReportArguments(line.split(' '));

  it('name a round and a folder at least: then every format in German', () => {
    expect(read('--round 2025 --out berichte')).toMatchObject({
      round: '2025',
      out: 'berichte',
      strategy: null,
      languages: ['de'],
      formats: ['pdf', 'docx', 'odt', 'html', 'xlsx', 'ods', 'csv', 'json'],
      version: undefined,
    });
  });

  it('may name strategy, languages, formats and the edition', () => {
    const line = '--round 2025 --strategy frankreich --lang all --format csv,pdf --version 1 --out .';
    expect(read(line)).toMatchObject({
      strategy: 'frankreich',
      languages: ['de', 'fr'],
      formats: ['pdf', 'csv'],
      version: '1',
    });
  });

  it.each([
    '',
    '--round 2025',
    '--out berichte',
    '--round --out berichte',
    '--round 2025 --out berichte --format xyz',
    '--round 2025 --out berichte --lang en',
    '--round 2025 --out berichte --fast yes',
  ])('make no sense: %s', (line) => {
    expect(read(line)).toBeNull();
  });
});
