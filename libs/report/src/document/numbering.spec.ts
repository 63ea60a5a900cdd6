import { Numbering } from './numbering';

it('makes ids of ASCII letters, digits and hyphens', () => {
  const numbering = new Numbering();
  expect(['Maßnahme 3.2.1', 'Énergie & Climat', '…'].map((words) => numbering.id(words))).toEqual([
    'massnahme-3-2-1',
    'energie-climat',
    'part',
  ]);
});

it('never gives an id twice', () => {
  const numbering = new Numbering();
  expect(['3.2', '3-2', '3 2', '3-2-2'].map((words) => numbering.id(words))).toEqual([
    '3-2',
    '3-2-2',
    '3-2-3',
    '3-2-2-2',
  ]);
});

it('counts tables and charts apart', () => {
  const numbering = new Numbering();
  expect([numbering.nextTable(), numbering.nextTable(), numbering.nextChart()]).toEqual([1, 2, 1]);
});
