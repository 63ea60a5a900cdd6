import { randomUUID } from 'node:crypto';
import {
  ADOPTED_ON,
  COURSE_RULES,
  FIELDS,
  fieldKey,
  GOAL_HORIZONS_OF_FIELD,
  MINISTRIES,
  ministryKey,
  ROUNDS,
  SPANS,
  STRATEGY,
  TODAY,
} from './frame';
import type { Sql } from './sql';

const RECORDED = JSON.stringify({ title: 'recorded', horizon: 'recorded' });

/** Strategy, rules, ministries, fields, goals and sealed rounds; answers the id of the strategy. */
export async function loadFrame(sql: Sql): Promise<string> {
  const id = randomUUID();
  await sql(
    `insert into strategy (id, key, title_de, title_fr, adopted_on, spans, revision, last_change_on)
     values ($1, $2, 'Messung', 'Mesure', $3, $4, 1, $5)`,
    [id, STRATEGY, ADOPTED_ON, JSON.stringify(SPANS), TODAY],
  );
  const { key, validFrom, ...thresholds } = COURSE_RULES;
  await sql('insert into course_rules (strategy_id, key, valid_from, thresholds) values ($1, $2, $3, $4)', [
    id,
    key,
    validFrom,
    JSON.stringify(thresholds),
  ]);
  await loadMinistries(sql);
  await loadFields(sql, id);
  await loadRounds(sql, id);
  return id;
}

async function loadMinistries(sql: Sql): Promise<void> {
  for (let number = 1; number <= MINISTRIES; number++) {
    const key = ministryKey(number);
    await sql('insert into ministry (key, position) values ($1, $2)', [key, number]);
    await sql(
      `insert into ministry_name (id, ministry, valid_from, name_de, abbr_de, name_fr_level, level)
       values ($1, $2, $3, $4, $5, 'own', 'own')`,
      [randomUUID(), key, ADOPTED_ON, `Ressort ${number}`, `R${number}`],
    );
  }
}

async function loadFields(sql: Sql, strategy: string): Promise<void> {
  for (let number = 1; number <= FIELDS; number++) {
    await sql(
      `insert into action_field (strategy_id, key, number, name_de, name_fr_level, provenance)
       values ($1, $2, $3, $4, 'own', 'recorded')`,
      [strategy, fieldKey(number), number, `Feld ${number}`],
    );
    for (const [index, horizon] of GOAL_HORIZONS_OF_FIELD.entries()) {
      await loadGoal(sql, strategy, number, index + 1, horizon);
    }
  }
}

async function loadGoal(sql: Sql, strategy: string, field: number, number: number, horizon: string): Promise<void> {
  const goal = randomUUID();
  const code = `${field}.${number}`;
  await sql('insert into goal (id, strategy_id, code) values ($1, $2, $3)', [goal, strategy, code]);
  await sql(
    `insert into goal_version (id, goal_id, from_on, field, horizon, adopted_on, title_de, provenance)
     values ($1, $2, $3, $4, $5, $3, $6, $7)`,
    [randomUUID(), goal, ADOPTED_ON, fieldKey(field), horizon, `Ziel ${code}`, RECORDED],
  );
}

async function loadRounds(sql: Sql, strategy: string): Promise<void> {
  for (const { key, asOfOn, openedOn, deadlineOn, sealedOn } of ROUNDS) {
    await sql(
      `insert into reporting_round
         (id, strategy_id, key, state, period_from, period_to, as_of_on, opened_on, deadline_on, sealed_on)
       values ($1, $2, $3, 'sealed', $4, $5, $5, $6, $7, $8)`,
      [randomUUID(), strategy, key, `${key}-01-01`, asOfOn, openedOn, deadlineOn, sealedOn],
    );
  }
}
