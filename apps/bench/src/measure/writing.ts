import type { Child } from '../server/child';
import { ask, askWell, type Answer } from './ask';
import { type Samples, samplesOf } from './samples';

/** The way of a report from the ministry's desk to the coordination, as requests one after the other. */
export interface Writing {
  readonly saveDraft: Samples;
  /** Two requests: the approver signs, the coordination accepts. */
  readonly signAndAccept: Samples;
}

export const DESK = 'ministry-1-desk';
const APPROVER = 'ministry-1-approver';
const COORDINATOR = 'coordinator';
/** Who takes part; each has to be signed in. */
export const WRITERS = [DESK, APPROVER, COORDINATOR] as const;

export const WORK = '/api/me/work';
const CONTENT = { implementation: 'running', course: 'on_track', effect: 'not_yet' };
const NARRATIVE = { done: 'Mustertext. '.repeat(40), problems: '', next: 'Mustertext.', helpNeeded: '' };

interface WorkAnswer {
  readonly items: readonly { readonly kind: string; readonly measure: { readonly id: string } }[];
}

/** Fewer reports than this say nothing. */
const FEWEST = 8;

/** Reports on as many measures as there are rounds, or as let themselves be reported on; the first are not counted. */
export async function measureWriting({ url }: Child, rounds: number): Promise<Writing> {
  const warmUp = Math.max(2, Math.ceil(rounds / 5));
  const saves: number[] = [];
  const decisions: number[] = [];
  for (const measure of await measuresDue(url)) {
    if (decisions.length === warmUp + rounds) break;
    const times = await reportOn(url, measure);
    if (times === null) continue;
    saves.push(times.save);
    decisions.push(times.decide);
  }
  if (decisions.length < warmUp + FEWEST) throw new Error(`only ${decisions.length} reports could be accepted`);
  return { saveDraft: samplesOf(saves.slice(warmUp)), signAndAccept: samplesOf(decisions.slice(warmUp)) };
}

async function measuresDue(url: string): Promise<string[]> {
  const { body } = await askWell(url + WORK, DESK);
  const { items } = JSON.parse(body.toString()) as WorkAnswer;
  return items.filter(({ kind }) => kind === 'due').map(({ measure }) => measure.id);
}

/** Null for a measure of which one cannot just say that it is on track: the rules want to know more. */
async function reportOn(url: string, measure: string): Promise<{ save: number; decide: number } | null> {
  const draft = { method: 'POST', body: { round: '2026', content: CONTENT } } as const;
  const begun = await askWell(`${url}/api/measures/${measure}/status-reports`, DESK, draft);
  const report = `${url}/api/status-reports/${(JSON.parse(begun.body.toString()) as { id: string }).id}`;
  const words = { content: { ...CONTENT, narrative: NARRATIVE } };
  const saved = await timed(() => askWell(report, DESK, { method: 'PATCH', body: words, version: begun.etag }));
  const submitted = await ask(`${report}/submit`, DESK, { method: 'POST', version: saved.answer.etag });
  if (submitted.status === 409 || submitted.status === 422) return null;
  if (submitted.status !== 200) throw new Error(`handing in answered ${submitted.status}: ${submitted.body}`);
  const decided = await timed(async () => {
    const signed = await askWell(`${report}/sign`, APPROVER, { method: 'POST', version: submitted.etag });
    return askWell(`${report}/accept`, COORDINATOR, { method: 'POST', version: signed.etag });
  });
  return { save: saved.ms, decide: decided.ms };
}

async function timed(act: () => Promise<Answer>): Promise<{ answer: Answer; ms: number }> {
  const begun = performance.now();
  const answer = await act();
  return { answer, ms: performance.now() - begun };
}
