import { readReportArguments } from './report-arguments';

describe('the words behind npm run report', () => {
  const read = (line: string) => readReportArguments(line.split(' ').filter((word) => word !== ''));

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
    ['', ''],
    ['--round 2025', '--out'],
    ['--out berichte', '--round'],
    ['--round --out berichte', '--round'],
    ['--round 2025 --out berichte --format xyz', '--format xyz'],
    ['--round 2025 --out berichte --lang en', '--lang en'],
    ['--round 2025 --out berichte --fast yes', '--fast yes'],
    ['--help', '--help'],
  ])('make no sense, and the word is named: %s', (line, unclear) => {
    expect(read(line)).toEqual({ unclear });
  });
});
