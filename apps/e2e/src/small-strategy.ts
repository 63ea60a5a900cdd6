import { ApiPerson, type Versioned } from './api-person';

const STRATEGY = '/api/strategies/frankreich';
const DECISION = { documentNumber: 'Musterbeschluss 1', decidedOn: null };
const END = '2029-12-31';

/** A step that nobody ever reports reached: overdue from 1 December 2025 on. */
const STEP_FORGOTTEN = { key: 's1', title: { de: 'Musterschritt' }, critical: false, baseline: '2025-11-30' };
/** A step that is due after the days on which the journeys report. */
const STEP_AHEAD = { key: 's1', title: { de: 'Musterschritt' }, critical: false, baseline: '2026-06-30' };

const aMinistry = (key: string, abbreviation: string) => ({
  key,
  names: [
    {
      name: { de: `Musterressort ${abbreviation}`, fr: `Ministère modèle ${abbreviation}` },
      abbreviation: { de: abbreviation, fr: abbreviation },
      validFrom: '2020-01-01',
      validTo: null,
    },
  ],
});

const aMeasure = (code: string, lead: string, milestones: readonly object[] = []) => ({
  code,
  title: { de: `Mustermaßnahme ${code}`, fr: `Mesure modèle ${code}` },
  kind: 'one_off',
  field: code.startsWith('2') ? 'transport' : 'energy-climate',
  goal: code.startsWith('2') ? '2.1' : '9.1',
  lead,
  start: '2024-02',
  end: END,
  milestones,
  knownOn: '2024-02-01',
});

/** Seven measures: three led by VM, two by WM, two by UM, of which one has a step that is forgotten. */
const CATALOGUE = {
  format: 'wegmarke-catalogue',
  version: 1,
  strategy: {
    key: 'frankreich',
    title: { de: 'Musterkonzeption', fr: 'Conception modèle' },
    adoptedOn: '2024-01-01',
    lead: 'stm',
  },
  fields: [
    { key: 'transport', number: 2, name: { de: 'Verkehr', fr: 'Transport' } },
    { key: 'energy-climate', number: 9, name: { de: 'Klima', fr: 'Climat' } },
  ],
  ministries: [aMinistry('stm', 'StM'), aMinistry('vm', 'VM'), aMinistry('wm', 'WM'), aMinistry('um', 'UM')],
  goals: [
    { code: '2.1', field: 'transport', title: { de: 'Musterziel' }, horizon: 'long' },
    { code: '9.1', field: 'energy-climate', title: { de: 'Musterziel' }, horizon: 'long' },
  ],
  measures: [
    aMeasure('2.1.1', 'vm'),
    aMeasure('2.1.2', 'vm', [STEP_AHEAD]),
    aMeasure('2.1.3', 'vm'),
    aMeasure('2.1.4', 'wm'),
    aMeasure('2.1.5', 'wm'),
    aMeasure('9.1.1', 'um'),
    aMeasure('9.1.2', 'um', [STEP_FORGOTTEN]),
  ],
};

const ON_TRACK = {
  unchanged: false,
  unchangedReason: null,
  implementation: 'running',
  effectiveOn: null,
  redecideOn: null,
  reason: null,
  course: 'on_track',
  effect: 'not_yet',
  cause: null,
  remedy: null,
  evidence: null,
  milestones: [],
  narrative: { done: 'Erste Gespräche geführt.', problems: '', next: 'Ausschreibung bis Sommer.', helpNeeded: '' },
  remarkOnRule: null,
};

/** Sets the empty installation up. */
export async function foundStrategy(base: string): Promise<void> {
  const admin = await ApiPerson.signIn(base, 'admin');
  const body = { format: 'json', content: JSON.stringify(CATALOGUE) };
  const { valid } = await admin.told<{ valid?: boolean }>('POST', `${STRATEGY}/import?apply=true`, { body });
  if (valid === false) throw new Error('The catalogue of the journey cannot be read');
}

/** A measure of UM that the rounds before it did not know. */
export async function planFurtherMeasure(base: string, code: string): Promise<void> {
  const coordinator = await ApiPerson.signIn(base, 'coordinator');
  const plan = {
    code,
    kind: 'one_off',
    field: 'energy-climate',
    goal: '9.1',
    lead: 'um',
    start: { on: '2026-02-01', precision: 'month' },
    milestones: [{ key: 'end', role: 'end', critical: true, baseline: { on: END, precision: 'day' }, title: null }],
    details: { title: { de: `Mustermaßnahme ${code}`, fr: null }, participants: [] },
  };
  await coordinator.told('POST', `${STRATEGY}/measures`, { body: { plan, decision: DECISION } });
}

/** Plans and opens the round of a year, with its as-of day on 31 December. */
export async function openRound(base: string, key: string, deadlineOn: string): Promise<void> {
  const coordinator = await ApiPerson.signIn(base, 'coordinator');
  const body = { key, period: { from: `${key}-01-01`, to: `${key}-12-31` }, asOfOn: `${key}-12-31`, deadlineOn };
  const { id, version } = await coordinator.told('POST', `${STRATEGY}/rounds`, { body });
  await coordinator.told('POST', `/api/rounds/${id}/open`, { body: {}, version });
}

/** Reviews and seals a round. */
export async function sealRound(base: string, key: string): Promise<void> {
  const coordinator = await ApiPerson.signIn(base, 'coordinator');
  const { items } = await coordinator.told<{ items: { id: string; key: string }[] }>('GET', `${STRATEGY}/rounds`);
  const id = items.find((round) => round.key === key)?.id ?? '';
  for (const step of ['review', 'seal']) {
    const { version } = await coordinator.told('GET', `/api/rounds/${id}`);
    await coordinator.told('POST', `/api/rounds/${id}/${step}`, { body: {}, version });
  }
}

/** "On track" for some measures, in a round or (null) between rounds: written, signed by somebody else, accepted. */
export async function deliver(base: string, round: string | null, codes: readonly string[]): Promise<void> {
  const coordinator = await ApiPerson.signIn(base, 'coordinator');
  for (const code of codes) await step(coordinator, await sign(base, round, code), 'accept');
}

/** "On track" for one measure, written by the desk and signed by somebody else. */
export async function sign(base: string, round: string | null, code: string): Promise<Versioned> {
  const reader = await ApiPerson.signIn(base, 'reader');
  const { id, lead } = await reader.told<{ id: string; lead: string }>('GET', `${STRATEGY}/measures/${code}`);
  const [desk, approver] = [
    await ApiPerson.signIn(base, `${lead}-desk`),
    await ApiPerson.signIn(base, `${lead}-approver`),
  ];
  const draft = await desk.told('POST', `/api/measures/${id}/status-reports`, { body: { round, content: ON_TRACK } });
  return step(approver, await step(desk, draft, 'submit'), 'sign');
}

const step = (person: ApiPerson, { id, version }: Versioned, name: string): Promise<Versioned> =>
  person.told('POST', `/api/status-reports/${id}/${name}`, { body: {}, version });
