import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { Actor, Language } from '@wegmarke/domain';
import { refuseWrongAddress } from '../mail-address';
import { PersonChanges, type PersonNote, type PersonTarget } from '../person-changes';

/** What is not given stays. */
export interface PersonChange {
  readonly displayName?: string | undefined;
  readonly email?: string | null | undefined;
  readonly language?: Language | undefined;
  readonly disabled?: boolean | undefined;
}

interface PersonRow {
  readonly displayName: string;
  readonly email: string | null;
  readonly language: Language;
  readonly disabled: boolean;
}

/** Name, address and language of a person, and whether he or she may come in. */
@Injectable()
export class ChangePerson {
  constructor(
    private readonly database: Database,
    private readonly changes: PersonChanges,
  ) {}

  execute(actor: Actor, target: PersonTarget, change: PersonChange): Promise<void> {
    refuseWrongAddress(change.email);
    return this.changes.within(actor, 'manage-people', target, async (now) => {
      const before = await this.rowOf(target.person);
      const after = { ...before, ...given(change) };
      const changed = (Object.keys(before) as (keyof PersonRow)[]).filter((name) => before[name] !== after[name]);
      if (changed.length === 0) return null;
      await this.write(target.person, after, now);
      return noteOf(changed, after);
    });
  }

  private async rowOf(person: string): Promise<PersonRow> {
    const [row] = await this.database.query<PersonRow>(
      `select display_name as "displayName", email, language, disabled_at is not null as disabled
         from person where id = $1`,
      [person],
    );
    if (!row) throw new Error('the locked person is gone');
    return row;
  }

  /** Whoever is disabled is out: the sessions end with it. */
  private async write(person: string, { displayName, email, language, disabled }: PersonRow, now: Date): Promise<void> {
    await this.database.query(
      `update person set display_name = $2, email = $3, language = $4,
              disabled_at = case when $5 then coalesce(disabled_at, $6) end where id = $1`,
      [person, displayName, email, language, disabled, now],
    );
    if (disabled) await this.database.query('delete from session where person_id = $1', [person]);
  }
}

function given(change: PersonChange): Partial<PersonRow> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

function noteOf(changed: readonly (keyof PersonRow)[], { disabled }: PersonRow): PersonNote {
  const turned = disabled ? 'person-disabled' : 'person-enabled';
  return { action: changed.includes('disabled') ? turned : 'person-changed', old: null, new: { changed } };
}
