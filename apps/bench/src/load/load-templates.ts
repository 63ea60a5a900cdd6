import type { MeasureState } from '@wegmarke/domain';
import type { Sql } from './sql';
import { templateHistory, type TemplateInterval, type TemplateVersion } from './template-history';

const WORDS = ['Bahnstrecke', 'Wasserstoff', 'Sprachkurs', 'Austausch', 'Hochschule', 'Radweg', 'Theater', 'Notruf'];
const FRENCH = [
  'ligne ferroviaire',
  'hydrogène',
  'cours de langue',
  'échange',
  'université',
  'piste cyclable',
  'théâtre',
  'appel',
];
const ROWS_PER_STATEMENT = 500;

/** The histories that are multiplied afterwards, in two tables of this connection only. */
export async function loadTemplates(sql: Sql, templates: number): Promise<void> {
  const histories = Array.from({ length: templates }, (_, index) => templateHistory(index + 1));
  await sql(`create temporary table template_version (
    template integer, version integer, from_on date, to_on date, facts jsonb, details jsonb,
    title_de text, title_fr text, body_de text, body_fr text, search_de tsvector, search_fr tsvector)`);
  await sql(`create temporary table template_interval (
    template integer, version integer, from_on date, to_on date, field integer, goal integer, horizon text,
    expired boolean, ministry integer, participants integer[], kind text, implementation text, status text,
    computed text, computed_because jsonb, reported text, effect text, report text, milestones_due integer,
    milestones_kept integer, ends_on date, stale boolean, attention jsonb)`);
  await insert(
    sql,
    'template_version',
    histories.flatMap(({ versions }) => versions.map(versionRow)),
  );
  await insert(
    sql,
    'template_interval',
    histories.flatMap(({ intervals }) => intervals.map(intervalRow)),
  );
  await sql(`update template_version
    set search_de = search_vector('german', title_de, body_de), search_fr = search_vector('french', title_fr, body_fr)`);
  await sql('analyze template_version');
  await sql('analyze template_interval');
}

async function insert(sql: Sql, table: string, rows: readonly object[]): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_PER_STATEMENT) {
    const batch = JSON.stringify(rows.slice(at, at + ROWS_PER_STATEMENT));
    await sql(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [batch]);
  }
}

function versionRow({ template, ...version }: TemplateVersion) {
  const word = template % WORDS.length;
  const wording = {
    de: `Mustertext. Die Maßnahme ${template} verbindet beide Seiten: ${WORDS[word]}, ${WORDS[(word + 3) % WORDS.length]}.`,
    fr: `Texte d'exemple. La mesure ${template} relie les deux rives : ${FRENCH[word]}.`,
  };
  const title = { de: `${WORDS[word]} ${template}`, fr: `${FRENCH[word]} ${template}` };
  return {
    template,
    ...version,
    details: detailsOf(title, wording),
    title_de: title.de,
    title_fr: title.fr,
    body_de: wording.de,
    body_fr: wording.fr,
  };
}

const detailsOf = (title: object, wording: object) => ({
  title,
  wording,
  responsibleUnit: null,
  contact: null,
  participants: [],
  partners: [],
  furtherGoals: [],
  themes: [],
  budget: [],
  sources: [],
  milestoneTitles: {},
  coordinatorView: null,
  predecessors: [],
  provenance: Object.fromEntries(
    ['title', 'lead', 'goal', 'participants', 'budget', 'status'].map((part) => [part, 'sample']),
  ),
});

/** Names become numbers, so that every copy can get another field and another ministry. */
function intervalRow({ state, ...interval }: TemplateInterval) {
  const { computed } = state;
  return {
    ...interval,
    ...numbersOf(state),
    horizon: state.horizon,
    expired: state.expired,
    kind: state.kind,
    implementation: state.implementation,
    status: state.status,
    computed: computed?.verdict ?? null,
    computed_because: computed && { reason: computed.reason, since: computed.since, facts: computed.facts },
    reported: state.reported,
    effect: state.effect,
    report: state.report,
    milestones_due: state.milestonesDue,
    milestones_kept: state.milestonesKept,
    ends_on: state.endsOn,
    stale: state.stale,
    attention: state.attention,
  };
}

const numbersOf = ({ field, goal, lead }: MeasureState) => ({
  field: Number(field.split('-')[1]),
  goal: goal === null ? null : Number(goal.split('.')[1]),
  ministry: Number(lead.split('-')[1]),
});
