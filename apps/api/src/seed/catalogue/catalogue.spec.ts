import { catalogue } from './catalogue';

describe('the public catalogue', () => {
  it('holds ten fields in their order, 15 published intentions and 20 public measures', () => {
    expect(catalogue.fields.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect([catalogue.goals.length, catalogue.measures.length]).toEqual([15, 20]);
  });

  it('gives a source for every field, goal and measure', () => {
    const unsourced = [...catalogue.fields, ...catalogue.goals, ...catalogue.measures].filter(
      ({ sources }) => sources.length === 0,
    );
    expect(unsourced).toEqual([]);
  });

  it('names every ministry without a gap, and the new one of 2021 with its predecessor', () => {
    for (const { key, names } of catalogue.ministries) {
      expect(names.map(({ validTo }) => validTo)).toEqual(key === 'mlw' ? [null] : ['2021-05-11', null]);
    }
    expect(catalogue.ministries.find(({ key }) => key === 'mlw')?.predecessors).toEqual(['wm']);
  });

  it('says of every name since 2021 that nobody has checked it after May 2026', () => {
    const latest = catalogue.ministries.flatMap(({ names }) => names.filter(({ validTo }) => validTo === null));
    expect(latest).toHaveLength(12);
    for (const { note } of latest) {
      expect(note?.de).toContain('ab Mai 2026 nicht geprüft');
      expect(note?.fr).toContain('non vérifié après mai 2026');
    }
  });

  it('marks own translations as unverified', () => {
    expect(catalogue.measures.every(({ level }) => level.fr === 'unverified')).toBe(true);
    expect(catalogue.fields.filter(({ level }) => level.fr === 'unverified').map(({ key }) => key)).toEqual([
      'language',
      'culture',
      'tourism',
    ]);
  });

  it('names an owner exactly where a public source states one or it follows from one', () => {
    for (const { lead, leadLevel } of catalogue.measures) expect(lead === null).toBe(leadLevel === 'not_found');
    expect(catalogue.measures.filter(({ leadLevel }) => leadLevel === 'found')).toHaveLength(10);
  });

  it('marks every horizon as sample', () => {
    expect(new Set(catalogue.goals.map(({ horizon }) => horizon.provenance))).toEqual(new Set(['sample']));
  });

  it('puts every measure into its field and goal by its code', () => {
    for (const { code, field, goal } of catalogue.measures) {
      const number = catalogue.fields.find(({ key }) => key === field)?.number;
      expect(code.split('.')[0]).toBe(String(number));
      expect(catalogue.goals.find((candidate) => candidate.code === goal)?.field).toBe(field);
    }
  });
});
