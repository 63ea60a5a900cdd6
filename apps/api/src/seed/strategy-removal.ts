import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';

interface ForeignKey {
  readonly child: string;
  readonly childColumns: string;
  readonly parentColumns: string;
}

const KEYS = `
  select c.conrelid::regclass::text as child,
         (select string_agg(quote_ident(a.attname), ', ' order by k.n) from unnest(c.conkey) with ordinality k(attnum, n)
            join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attnum) as "childColumns",
         (select string_agg(quote_ident(a.attname), ', ' order by k.n) from unnest(c.confkey) with ordinality k(attnum, n)
            join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.attnum) as "parentColumns"
    from pg_constraint c
   where c.contype = 'f' and c.confrelid = $1::regclass and c.conrelid <> c.confrelid order by 1`;

/**
 * Removes strategies with every row that hangs on them, whatever tables there are: it follows the foreign keys, so a new
 * table is not forgotten. The journal has none to a strategy and stays.
 */
@Injectable()
export class StrategyRemoval {
  constructor(private readonly database: Database) {}

  remove(ids: readonly string[]): Promise<void> {
    return this.database.inTransaction(() => this.removeRows('strategy', 'id = any($1::uuid[])', [ids]));
  }

  /** Rows that point to these first. A table's keys to itself need no order: all its rows go in one statement. */
  private async removeRows(table: string, condition: string, values: readonly unknown[]): Promise<void> {
    for (const { child, childColumns, parentColumns } of await this.keysTo(table)) {
      const hanging = `(${childColumns}) in (select ${parentColumns} from ${table} where ${condition})`;
      await this.removeRows(child, hanging, values);
    }
    await this.database.query(`delete from ${table} where ${condition}`, values);
  }

  private keysTo(table: string): Promise<ForeignKey[]> {
    return this.database.query<ForeignKey>(KEYS, [table]);
  }
}
