import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportIssue, StrategyKey } from '@wegmarke/domain';
import { Clock } from '../platform/clock';
import { startTestContext, type TestContext } from '../platform/testing/test-context';
import { ImportCatalogue, ImportModule, runImport } from '.';

const STRATEGY = 'muster' as StrategyKey;
const operator = {
  personId: 'command-line',
  grants: [{ role: 'admin' }, { role: 'coordinator', strategy: STRATEGY }],
} as const;
const decision = { documentNumber: 'Musterbeschluss 1', decidedOn: null };

const CATALOGUE = {
  format: 'wegmarke-catalogue',
  version: 1,
  strategy: {
    key: STRATEGY,
    title: { de: 'Musterkonzeption', fr: null },
    adoptedOn: '2026-01-01',
    lead: 'stm',
  },
  fields: [
    { key: 'sprache', number: 1, name: { de: 'Sprache', fr: 'Langue' } },
    { key: 'kultur', number: 2, name: { de: 'Kultur', fr: 'Culture' } },
  ],
  ministries: ['stm', 'km'].map((key) => ({
    key,
    names: [
      {
        name: { de: `Musterressort ${key}`, fr: null },
        abbreviation: { de: key.toUpperCase(), fr: null },
        validFrom: '2020-01-01',
        validTo: null,
      },
    ],
  })),
  goals: [{ code: '1.1', field: 'sprache', title: { de: 'Musterziel' }, horizon: 'short' }],
  measures: [
    {
      code: '1.1.1',
      title: { de: 'Mustermaßnahme', fr: 'Mesure modèle' },
      kind: 'one_off',
      field: 'sprache',
      goal: '1.1',
      lead: 'km',
      start: '2026-02',
      end: '2026-12-31',
    },
  ],
};

const HEADER = 'code,title.de,kind,field,goal,lead,start,end';
const row = (code: string, change: Partial<Record<'lead' | 'start' | 'end' | 'title', string>> = {}) => {
  const { lead = 'km', start = '2026-03-01', end = '2026-12-31', title = 'Mustermaßnahme' } = change;
  return `${code},${title},one_off,sprache,1.1,${lead},${start},${end}`;
};
const csv = (...lines: string[]) => [HEADER, ...lines].join('\r\n');

describe('the import of a catalogue', () => {
  let test: TestContext;

  const start = async () => {
    test = await startTestContext('2026-02-01', [ImportModule]);
  };
  const stop = () => test.close();

  const take = (content: unknown, apply = true, format: 'json' | 'csv' = 'json') => {
    const bytes = bytesOf(content);
    return test.app.get(ImportCatalogue).execute(operator, { source: { format, bytes }, decision, apply });
  };
  const takeCsv = (text: string, apply = true) => take(text, apply, 'csv');
  const fingerprint = () =>
    test.database.query(
      `select (select count(*) from strategy) as strategies, (select sum(revision) from strategy) as revision,
              (select count(*) from measure) as measures, (select count(*) from measure_state) as states,
              (select count(*) from audit_entry) as entries, (select count(*) from ministry_name) as names`,
    );

  describe('that can be read', () => {
    beforeEach(start);
    afterEach(stop);

    it('brings a whole strategy, and the second time nothing', async () => {
      const { applied } = await take(CATALOGUE);
      expect(applied).toBe(true);
      const [measure] = await test.database.query(
        `select s.field, s.goal, s.ministry, s.status, v.title_fr from measure_state s
       join measure_version v on v.id = s.version_id where s.code = '1.1.1' and s.from_on = '2026-02-01'`,
      );
      expect(measure).toEqual({
        field: 'sprache',
        goal: '1.1',
        ministry: 'km',
        status: 'not_started',
        title_fr: 'Mesure modèle',
      });
      const before = await fingerprint();
      const again = await take(CATALOGUE);
      expect(again.plan.applicable).toBe(true);
      expect(await fingerprint()).toEqual(before);
    });

    it('only says what would happen unless it is told to apply', async () => {
      const before = await fingerprint();
      const { plan, applied } = await take(CATALOGUE, false);
      expect(applied).toBe(false);
      expect(plan.measures.create.map(({ audit }) => audit.subject)).toEqual(['1.1.1']);
      expect(await fingerprint()).toEqual(before);
    });

    it('changes what differs, as a decision with journal and a new version', async () => {
      await take(CATALOGUE);
      const [measure] = CATALOGUE.measures;
      const changed = {
        ...CATALOGUE,
        fields: [...CATALOGUE.fields, { key: 'umwelt', number: 3, name: { de: 'Umwelt', fr: null } }],
        goals: [{ ...CATALOGUE.goals[0], dueOn: '2026-03-01' }],
        measures: [{ ...measure, lead: 'stm', end: '2027-06-30' }],
      };
      await test.app.get(Clock).on('2026-03-02' as never, () => take(changed));
      const state = (day: string) =>
        test.database.query(
          `select ministry, expired, ends_on from measure_state
         where code = '1.1.1' and from_on <= $1 and (to_on is null or to_on > $1)`,
          [day],
        );
      expect(await state('2026-03-01')).toEqual([{ ministry: 'km', expired: false, ends_on: '2026-12-31' }]);
      expect(await state('2026-03-02')).toEqual([{ ministry: 'stm', expired: true, ends_on: '2027-06-30' }]);
      const kinds = await test.database.query<{ kind: string }>('select kind from decision order by id');
      expect(kinds.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining(['goal-changed', 'lead-handed-over', 'measure-rebaselined']),
      );
    });

    it('takes measures from a table, with comma or semicolon, with or without byte order mark', async () => {
      await take(CATALOGUE);
      expect((await takeCsv(csv(row('1.1.2')))).applied).toBe(true);
      const german = `\uFEFF${csv(row('1.1.3')).replaceAll(',', ';')}`;
      expect((await takeCsv(german)).applied).toBe(true);
      const codes = await test.database.query<{ code: string }>('select code from measure order by code');
      expect(codes.map(({ code }) => code)).toEqual(['1.1.1', '1.1.2', '1.1.3']);
    });

    it('knows a measure of a first import since the day it was known', async () => {
      const [measure] = CATALOGUE.measures;
      await take({ ...CATALOGUE, measures: [{ ...measure, knownOn: '2026-01-10' }] });
      const [first] = await test.database.query(`select min(from_on)::text as first from measure_state`);
      expect(first).toEqual({ first: '2026-01-10' });
      expect(await test.database.query('select from_on from goal_version')).toEqual([{ from_on: '2026-01-10' }]);
    });

    it('is refused to whoever does not coordinate the strategy', async () => {
      const source = { format: 'json', bytes: bytesOf(CATALOGUE) } as const;
      const nobody = { personId: 'reader', grants: [{ role: 'reader', strategy: STRATEGY }] } as const;
      const attempt = test.app.get(ImportCatalogue).execute(nobody, { source, decision, apply: true });
      await expect(attempt).rejects.toMatchObject({ code: 'role-missing' });
    });
  });

  describe('of a bad file', () => {
    // A refused import changes nothing, so all of them may meet the same strategy.
    beforeAll(async () => {
      await start();
      await take(CATALOGUE);
    });
    afterAll(stop);

    const BAD: readonly (readonly [string, 'json' | 'csv', unknown, Partial<ImportIssue>])[] = [
      ['in another encoding', 'csv', latin1(csv(row('1.1.2', { title: 'Maßnahme' }))), { code: 'encoding-invalid' }],
      ['that is empty', 'csv', '', { code: 'file-empty' }],
      ['that is no JSON', 'json', '{"format":', { code: 'file-not-a-catalogue' }],
      ['that is another JSON', 'json', { hello: 'world' }, { code: 'file-not-a-catalogue' }],
      [
        'with a line of 20 MB',
        'csv',
        csv(row('1.1.2', { title: 'x'.repeat(20_000_000) })),
        { code: 'line-too-long', row: 2 },
      ],
      ['that is far too large', 'json', 'x'.repeat(33 * 1024 * 1024), { code: 'file-too-large' }],
      ['with a quote left open', 'csv', csv('"1.1.2,Mustermaßnahme'), { code: 'quote-not-closed', row: 2 }],
      [
        'without a column',
        'csv',
        'code,title.de,kind,field\r\n1.1.2,M,one_off,sprache',
        { code: 'column-missing', column: 'lead' },
      ],
      [
        'with an unknown column',
        'csv',
        csv(row('1.1.2')).replace('start', 'beginn'),
        { code: 'column-unknown', column: 'beginn' },
      ],
      ['with a code twice', 'csv', csv(row('1.1.2'), row('1.1.2')), { code: 'code-twice', row: 3, column: 'code' }],
      [
        'with an unknown ministry',
        'csv',
        csv(row('1.1.2', { lead: 'xy' })),
        { code: 'ministry-unknown', row: 2, column: 'lead' },
      ],
      [
        'with an end before the start',
        'csv',
        csv(row('1.1.2', { end: '2026-02-28' })),
        { code: 'end-before-start', row: 2, column: 'end' },
      ],
      ['with a day that does not exist', 'csv', csv(row('1.1.2', { end: '2026-02-30' })), { row: 2, column: 'end' }],
      ['with too many cells in a row', 'csv', csv(`${row('1.1.2')},more`), { code: 'cell-count', row: 2 }],
    ];

    it.each(BAD)('%s names the place, and changes nothing', async (_name, format, content, issue) => {
      const before = await fingerprint();
      const { plan, applied } = await take(content, true, format);
      expect(applied).toBe(false);
      expect(plan.issues).toContainEqual(expect.objectContaining(issue));
      expect(await fingerprint()).toEqual(before);
    });

    it('lists all faults of all rows at once, and takes none of the good rows', async () => {
      const before = await fingerprint();
      const text = csv(row('1.1.2'), row('1.1.3', { lead: 'xy' }), row('1.1.4', { end: '2026-01-01' }));
      const { plan } = await takeCsv(text);
      expect(plan.issues.map((issue) => issue.row)).toEqual([3, 4]);
      expect(await fingerprint()).toEqual(before);
    });
  });

  describe('on the command line', () => {
    beforeEach(start);
    afterEach(stop);

    async function command(...words: string[]): Promise<{ code: number; said: string }> {
      const lines: string[] = [];
      const code = await runImport(words, {
        importCatalogue: test.app.get(ImportCatalogue),
        say: (line) => lines.push(line),
        language: 'de',
      });
      return { code, said: lines.join('\n') };
    }
    const folder = mkdtempSync(join(tmpdir(), 'wegmarke-import-'));
    const file = (name: string, content: unknown) => {
      writeFileSync(join(folder, name), bytesOf(content));
      return join(folder, name);
    };

    it('says the difference, applies it when told to, and then finds nothing to change', async () => {
      const path = file('catalogue.json', CATALOGUE);
      const dry = await command(path);
      expect(dry).toMatchObject({ code: 0 });
      expect(dry.said).toContain('neu: Maßnahme 1.1.1');
      expect(dry.said).toContain('Probelauf');
      expect((await command(path, '--apply')).said).toContain('Übernommen.');
      expect((await command(path, '--apply')).said).toContain('Nichts zu ändern.');
    });

    it('ends with 1 and names row and column of every fault', async () => {
      await command(file('catalogue.json', CATALOGUE), '--apply');
      const answer = await command(file('bad.csv', csv(row('1.1.2', { lead: 'xy' }))), '--apply');
      expect(answer.code).toBe(1);
      expect(answer.said).toMatch(/Maßnahmen, Zeile 2, Spalte lead: .*xy/);
      expect(answer.said).toContain('nichts wurde geändert');
    });

    it('explains itself when it is called wrongly, and when there is no such file', async () => {
      expect(await command()).toMatchObject({ code: 1, said: expect.stringContaining('npm run import') as string });
      expect(await command('list.xlsx')).toMatchObject({ code: 1 });
      expect(await command('--force', 'a.json')).toMatchObject({ code: 1 });
      expect(await command('--lang', 'en', 'a.json')).toMatchObject({ code: 1 });
      expect(await command(join(folder, 'missing.json'))).toMatchObject({ code: 1 });
      mkdirSync(join(folder, 'folder.csv'));
      const answer = await command(join(folder, 'folder.csv'));
      expect(answer).toEqual({ code: 1, said: expect.stringContaining('lässt sich nicht lesen') as string });
    });

    it('speaks French when it is asked to', async () => {
      await command(file('catalogue.json', CATALOGUE), '--apply');
      const bad = await command(file('bad.csv', csv(row('1.1.2', { lead: 'xy' }))), '--lang', 'fr');
      expect(bad.code).toBe(1);
      expect(bad.said).toMatch(/^Mesures, ligne 2, colonne lead: .*xy/);
      expect(bad.said).toContain("1 erreur : rien n'a été modifié.");
      const good = await command(file('good.csv', csv(row('1.1.2'))), '--lang', 'fr');
      expect(good.said).toMatch(/^nouveau: Mesure 1\.1\.2\n/);
    });
  });
});

function bytesOf(content: unknown): Uint8Array {
  if (content instanceof Uint8Array) return content;
  return new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}
