import {
  Body,
  type CanActivate,
  Controller,
  type ExecutionContext,
  Module,
  Post,
  Res,
  UseGuards,
} from '@nestjs/common';
import { Database, uuidV7 } from '@wegmarke/database';
import { DomainError, type LocalDate } from '@wegmarke/domain';
import { IsOptional, IsString } from 'class-validator';
import type { FastifyReply } from 'fastify';
import type { CalledRequest } from '../../access';
import { Open } from '../../platform/http/open';
import { startTestApi, type TestApi, type TestResponse } from '../../platform/testing/test-api';

class NoteDto {
  @IsString()
  key!: string;

  @IsOptional()
  @IsString()
  more?: string;
}

/** Takes the person the test names for signed in. */
class NamedCaller implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<CalledRequest>();
    const person = request.headers['x-person'];
    const personId = typeof person === 'string' && person !== '' ? person : null;
    Object.assign(request, { session: { actor: { personId, grants: [] } } });
    return true;
  }
}

/** A change that shows how often it was made. */
@UseGuards(NamedCaller)
@Controller('try-once')
class TryOnceController {
  constructor(private readonly database: Database) {}

  @Open()
  @Post()
  async make(@Body() { key }: NoteDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const { made } = await this.count(key);
    if (key === 'refused') throw new DomainError('nothing-changed');
    if (key === 'cookie') void reply.header('set-cookie', 'secret=1');
    void reply.headers({ etag: `"v${made}"`, location: `/api/try-once/${key}` });
    return { zebra: made, apple: 'Köln', list: [null, 1.5] };
  }

  @Open()
  @Post('slow')
  async makeSlowly(@Body() { key }: NoteDto): Promise<object> {
    await this.database.query('select pg_sleep(0.3)');
    return this.count(key);
  }

  @Open()
  @Post('nothing')
  async answerNothing(@Body() { key }: NoteDto): Promise<void> {
    await this.count(key);
  }

  private async count(key: string): Promise<{ made: number }> {
    const [row] = await this.database.query<{ made: number }>(
      `insert into installation (key, value) values ($1, '1')
       on conflict (key) do update set value = (installation.value::int + 1)::text returning value::int as made`,
      [`try-once-${key}`],
    );
    return { made: row?.made ?? 0 };
  }
}

@Module({ controllers: [TryOnceController] })
class TryOnceModule {}

const PATH = '/api/try-once';

describe('a change with an Idempotency-Key', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ today: '2026-11-22', seed: 'empty', modules: [TryOnceModule] });
  });
  afterAll(() => api.close());

  const post = (
    key: string,
    body: object,
    { person = 'vm-desk', path = PATH }: { person?: string; path?: string } = {},
  ): Promise<TestResponse> => api.http('POST', path, { body, headers: { 'idempotency-key': key, 'x-person': person } });
  const made = async (key: string): Promise<number> => {
    const [row] = await api.database.query<{ made: number }>(
      'select value::int as made from installation where key = $1',
      [`try-once-${key}`],
    );
    return row?.made ?? 0;
  };
  const kept = (key: string) => api.database.query('select 1 from idempotency_key where key = $1', [key]);

  it('is made once, and answered twice alike', async () => {
    const key = uuidV7();
    const first = await post(key, { key: 'a', more: 'x' });
    const second = await post(key, { more: 'x', key: 'a' });
    expect([first.status, first.text]).toEqual([201, '{"zebra":1,"apple":"Köln","list":[null,1.5]}']);
    expect([second.status, second.text]).toEqual([first.status, first.text]);
    for (const name of ['etag', 'location', 'content-type']) expect(second.headers[name]).toBe(first.headers[name]);
    expect([first, second].map(({ headers }) => headers['idempotency-replayed'])).toEqual([undefined, 'true']);
    expect(await made('a')).toBe(1);
  });

  it('without an answer has none the second time', async () => {
    const key = uuidV7();
    const answers = [await post(key, { key: 'n' }, { path: `${PATH}/nothing` })];
    answers.push(await post(key, { key: 'n' }, { path: `${PATH}/nothing` }));
    expect(answers.map(({ status, text }) => [status, text])).toEqual([
      [201, ''],
      [201, ''],
    ]);
    expect(await made('n')).toBe(1);
  });

  it('is refused with another body or at another address', async () => {
    const key = uuidV7();
    await post(key, { key: 'b' });
    for (const other of [post(key, { key: 'b', more: 'x' }), post(key, { key: 'b' }, { path: `${PATH}/slow` })]) {
      expect((await other).json()).toMatchObject({ status: 409, code: 'idempotency-key-reused' });
    }
    expect(await made('b')).toBe(1);
  });

  it('of another person is another change', async () => {
    const key = uuidV7();
    await post(key, { key: 'c' });
    const other = await post(key, { key: 'c' }, { person: 'um-desk' });
    expect(other.json()).toMatchObject({ zebra: 2 });
  });

  it('of nobody is made every time', async () => {
    const key = uuidV7();
    await post(key, { key: 'd' }, { person: '' });
    await post(key, { key: 'd' }, { person: '' });
    expect(await made('d')).toBe(2);
    expect(await kept(key)).toEqual([]);
  });

  it('that failed leaves nothing, and can be tried again with the same key', async () => {
    const key = uuidV7();
    const answers = [await post(key, { key: 'refused' }), await post(key, { key: 'refused' })];
    expect(answers.map(({ status }) => status)).toEqual([409, 409]);
    expect([await made('refused'), await kept(key)]).toEqual([0, []]);
    expect((await post(key, { key: 7 })).status).toBe(400);
    expect((await post(key, { key: 'e' })).status).toBe(201);
  });

  it('waits while the same one is being made', async () => {
    const key = uuidV7();
    const slow = () => post(key, { key: 'f' }, { path: `${PATH}/slow` });
    const answers = await Promise.all([slow(), slow(), slow()]);
    expect(answers.map(({ status, text }) => [status, text])).toEqual(Array(3).fill([201, '{"made":1}']));
    expect(await made('f')).toBe(1);
  });

  it('that gives a cookie is kept nowhere', async () => {
    const key = uuidV7();
    await post(key, { key: 'cookie' });
    expect(await kept(key)).toEqual([]);
  });

  it.each(['1', 'abc', '', '01978a3e-5f60-7c11-9d2b-3f6f2a7c9d1', '01978a3e5f607c119d2b3f6f2a7c9d10'])(
    'that is no UUID (%j) is refused',
    async (key) => {
      const answer = await post(key, { key: 'g' });
      expect(answer.json()).toMatchObject({
        status: 400,
        errors: [{ pointer: '/headers/idempotency-key', code: 'is-uuid' }],
      });
      expect(await made('g')).toBe(0);
    },
  );

  it('survives a bottomless body', async () => {
    const body = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const answer = await api.http('POST', PATH, {
      body: Buffer.from(body),
      headers: { 'idempotency-key': uuidV7(), 'x-person': 'vm-desk', 'content-type': 'application/json' },
    });
    expect(answer.status).toBe(400);
  });

  it('is forgotten after seven days', async () => {
    const key = uuidV7();
    const on = (day: string) => api.clock.on(day as LocalDate, () => post(key, { key: 'h' }));
    await on('2026-11-22');
    await on('2026-11-29');
    expect(await made('h')).toBe(1);
    await on('2026-11-30');
    expect(await made('h')).toBe(2);
  });
});
