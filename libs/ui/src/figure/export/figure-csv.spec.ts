import type { FigureData } from '../figure-data';
import { figureCsv } from './figure-csv';
import { fileNameOf } from './save-file';

const data: FigureData = {
  kind: 'bars',
  title: 'Ressorts',
  description: '',
  sample: true,
  rowHeading: 'Ressort',
  series: [
    { key: 'running', word: 'in Umsetzung', mark: { axis: 'status', value: 'running' } },
    { key: 'dropped', word: 'entfallen', mark: { axis: 'status', value: 'dropped' } },
  ],
  rows: [
    { key: 'vm', name: 'VM, "Verkehr"', short: 'VM', values: [3, 1] },
    { key: 'x', name: '=1+1', short: 'X', values: [0, 2] },
  ],
  fileName: 'frankreich ressorts 2023-11-21',
};

describe('the CSV of a figure', () => {
  it('has the numbers of the chart, a sum per row, quotes where needed and no formulas', () => {
    expect(figureCsv(data, 'Zusammen')).toBe(
      '\uFEFFRessort,in Umsetzung,entfallen,Zusammen\r\n"VM, ""Verkehr""",3,1,4\r\n\'=1+1,0,2,2\r\n',
    );
  });

  it('carries the sample mark in its name', () => {
    expect(fileNameOf(data.fileName, 'Musterdaten', 'csv')).toBe('frankreich-ressorts-2023-11-21-musterdaten.csv');
    expect(fileNameOf(data.fileName, 'Données d’exemple', 'svg')).toBe(
      'frankreich-ressorts-2023-11-21-donnees-d-exemple.svg',
    );
    expect(fileNameOf(data.fileName, null, 'png')).toBe('frankreich-ressorts-2023-11-21.png');
  });
});
