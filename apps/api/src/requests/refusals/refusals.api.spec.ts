import { Body, Controller, Get, Module, Post } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { DomainError, type DomainErrorCode } from '@wegmarke/domain';
import { IsString } from 'class-validator';
import { VerifyChains } from '../../audit';
import { Open } from '../../platform/http/open';
import { startTestApi, type TestApi } from '../../platform/testing/test-api';

class SecretDto {
  @IsString()
  secret!: string;
}

const refuse = (code: DomainErrorCode): never => {
  throw new DomainError(code);
};

@Controller('try-refused')
class TryRefusedController {
  constructor(private readonly database: Database) {}

  @Open()
  @Get()
  read(): never {
    return refuse('role-missing');
  }

  @Open()
  @Post('may-not')
  change(@Body() { secret }: SecretDto): Promise<void> {
    return this.database.inTransaction(async () => {
      await this.database.query(`insert into installation (key, value) values ('planted', $1)`, [secret]);
      refuse('own-work');
    });
  }

  @Open()
  @Post('unknown')
  changeAsNobody(): never {
    return refuse('sign-in-required');
  }

  @Open()
  @Post('state')
  changeTooLate(): never {
    return refuse('round-sealed');
  }
}

@Module({ controllers: [TryRefusedController] })
class TryRefusedModule {}

describe('a refused change', () => {
  let api: TestApi;
  beforeEach(async () => {
    api = await startTestApi({ today: '2026-11-22', seed: 'empty', modules: [TryRefusedModule] });
  });
  afterEach(() => api.close());

  const entries = () =>
    api.database.query<Record<string, unknown>>(
      `select chain, action, subject_type, subject_key, old_value, new_value from audit_entry
        where action = 'refused' order by position`,
    );
  const mayNot = () => api.http('POST', '/api/try-refused/may-not', { body: { secret: 'planted' } });

  it('is on record with its route and reason, and without a value', async () => {
    expect((await mayNot()).status).toBe(403);
    expect(await entries()).toEqual([
      {
        chain: 'administration',
        action: 'refused',
        subject_type: 'request',
        subject_key: 'POST /api/try-refused/may-not',
        old_value: null,
        new_value: { route: 'POST /api/try-refused/may-not', code: 'own-work' },
      },
    ]);
    expect(JSON.stringify(await entries())).not.toContain('planted');
    expect(await api.database.query(`select 1 from installation where key = 'planted'`)).toEqual([]);
    expect(await api.app.get(VerifyChains, { strict: false }).execute()).toMatchObject({ ok: true });
  });

  it('is on record once, however often it is tried', async () => {
    for (let tries = 0; tries < 5; tries++) await mayNot();
    expect(await entries()).toHaveLength(1);
    await api.http('POST', '/api/try-refused/unknown');
    expect((await entries()).map((entry) => entry['new_value'])).toContainEqual({
      route: 'POST /api/try-refused/unknown',
      code: 'sign-in-required',
    });
  });

  it('is on record for nothing else: not reading, not the state of things, not an unknown address', async () => {
    const answers = [
      await api.http('GET', '/api/try-refused'),
      await api.http('POST', '/api/try-refused/state'),
      await api.http('POST', '/api/nowhere'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 409, 404]);
    expect(await entries()).toEqual([]);
  });
});
