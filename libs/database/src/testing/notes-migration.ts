import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A schema of one table for the specs of this library. */
export class Notes1700000000000 implements MigrationInterface {
  readonly name = 'Notes1700000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table note (id uuid primary key, text text not null, on_day date)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table note');
  }
}
