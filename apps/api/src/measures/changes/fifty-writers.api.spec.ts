import { MeasureWorld, type Versioned } from '../../platform/testing/measure-world';
import type { MeasureDetailDto } from '../measure-detail.dto';

const WRITERS = Array.from({ length: 50 }, (_, writer) => writer);

/** Many people at once on one measure: nobody overwrites what he or she has not seen. */
describe('fifty writers on one measure', () => {
  let world: MeasureWorld;
  let measure: Versioned;
  beforeEach(async () => {
    world = await MeasureWorld.start();
    measure = await world.plan('3.1.1');
    // Signing in is not what this is about.
    await world.api.headersOf('vm-desk');
  });
  afterEach(() => world.close());

  const write = (writer: number, themes: readonly string[], version: number) =>
    world.ask('vm-desk', 'PATCH', `/api/measures/${measure.id}`, {
      body: { themes: [...themes, `Thema ${writer}`] },
      version,
    });
  const now = () => world.measure<MeasureDetailDto>(measure.id);

  it('who have all seen the same version: one wins, every other is told so', async () => {
    const answers = await Promise.all(WRITERS.map((writer) => write(writer, [], 1)));
    const won = answers.filter(({ status }) => status === 200);
    expect(won).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(49);
    const { themes } = won[0]?.json<MeasureDetailDto>() ?? {};
    expect(await now()).toMatchObject({ version: 2, themes });
  });

  it('who load again when they were too slow: all fifty are in, one version each, none lost', async () => {
    const versions = await Promise.all(WRITERS.map(writeUntilDone));
    expect(new Set(versions)).toEqual(new Set(WRITERS.map((writer) => writer + 2)));
    const { version, themes } = await now();
    expect(version).toBe(51);
    expect(new Set(themes)).toEqual(new Set(WRITERS.map((writer) => `Thema ${writer}`)));
    expect(themes).toHaveLength(50);
    const [row] = await world.api.database.query<{ entries: number }>(
      `select count(*)::integer as entries from audit_entry where subject_id = $1 and action = 'master-data-changed'`,
      [measure.id],
    );
    expect(row?.entries).toBe(50);
  }, 300_000);

  /** Reads, adds to what was read, and begins again while somebody else was faster; answers the version it made. */
  async function writeUntilDone(writer: number): Promise<number> {
    for (;;) {
      const { version, themes } = await now();
      const answer = await write(writer, themes, version);
      if (answer.status === 200) return answer.json<Versioned>().version;
      expect(answer.status).toBe(412);
    }
  }
});
