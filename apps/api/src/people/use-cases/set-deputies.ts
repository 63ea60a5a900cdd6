import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { issueIf, refuseIssues, type Actor, type LocalDate } from '@wegmarke/domain';
import { PersonChanges, type PersonTarget } from '../person-changes';

/** Somebody stands in for the person on these days, both included; without an end until further notice. */
export interface Deputy {
  readonly deputyId: string;
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate | null;
}

/** Who stands in for a person, and when. */
@Injectable()
export class SetDeputies {
  constructor(
    private readonly database: Database,
    private readonly changes: PersonChanges,
  ) {}

  execute(actor: Actor, target: PersonTarget, deputies: readonly Deputy[]): Promise<void> {
    return this.changes.within(actor, 'manage-people', target, async () => {
      await this.refuseWrong(target.person, deputies);
      const before = await this.deputiesOf(target.person);
      await this.database.query('delete from person_deputy where person_id = $1', [target.person]);
      for (const { deputyId, fromOn, toOn } of deputies) {
        await this.database.query(
          'insert into person_deputy (person_id, deputy_id, from_on, to_on) values ($1, $2, $3, $4)',
          [target.person, deputyId, fromOn, toOn],
        );
      }
      const after = await this.deputiesOf(target.person);
      if (JSON.stringify(before) === JSON.stringify(after)) return null;
      return { action: 'deputies-changed', old: { deputies: before }, new: { deputies: after } };
    });
  }

  private async refuseWrong(person: string, deputies: readonly Deputy[]): Promise<void> {
    const rows = await this.database.query<{ id: string }>(
      'select id from person where id = any($1) and erased_at is null',
      [deputies.map(({ deputyId }) => deputyId)],
    );
    const known = new Set(rows.map(({ id }) => id));
    const begun = deputies.map(({ deputyId, fromOn }) => `${fromOn} ${deputyId}`);
    const issues = deputies.flatMap(({ deputyId, fromOn, toOn }, index) => {
      const pointer = `/deputies/${index}`;
      return [
        ...issueIf(deputyId === person, `${pointer}/deputyId`, 'deputy-of-oneself'),
        ...issueIf(!known.has(deputyId), `${pointer}/deputyId`, 'person-unknown', { person: deputyId }),
        ...issueIf(toOn !== null && toOn < fromOn, `${pointer}/toOn`, 'from-after-to', { from: fromOn, to: toOn }),
        ...issueIf(begun.indexOf(`${fromOn} ${deputyId}`) < index, pointer, 'listed-twice', { key: deputyId }),
      ];
    });
    refuseIssues(issues);
  }

  private deputiesOf(person: string): Promise<Deputy[]> {
    return this.database.query<Deputy>(
      `select deputy_id as "deputyId", from_on as "fromOn", to_on as "toOn"
         from person_deputy where person_id = $1 order by from_on, deputy_id`,
      [person],
    );
  }
}
