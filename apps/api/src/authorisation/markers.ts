import type { LocalDate, StatusReportContent } from '@wegmarke/domain';
import type { Who } from './personas';

/** Words that stand in one place only, and who may come across them by reading whatever can be read. */
export interface Marker {
  readonly name: string;
  /** Everybody here must find it, nobody else may. */
  readonly seenBy: Who;
  /** Where others find it too, and why that is right. */
  readonly besides?: Readonly<Record<string, Who>>;
}

const OF_THE_STRATEGY = 'reader admin coordination ministry participants others';
/** What is stored about a person is given to that person, by the administration. */
const OWN_DATA = { exportPerson: 'admin' } as const;

/** The reports are vm's, um takes part. By hand from the roles of the domain rules. */
export const MARKERS: readonly Marker[] = [
  { name: 'draft', seenBy: 'lead' },
  { name: 'correction', seenBy: 'lead' },
  { name: 'linked', seenBy: 'lead' },
  { name: 'submitted', seenBy: 'lead participants' },
  { name: 'returned', seenBy: 'lead' },
  // What was signed before it went back had been the coordination's to read: it stays in the journal.
  { name: 'returned-after-signature', seenBy: 'lead coordination' },
  { name: 'signed', seenBy: 'lead participants coordination' },
  { name: 'accepted', seenBy: OF_THE_STRATEGY },
  { name: 'return-note', seenBy: 'lead' },
  { name: 'question', seenBy: 'lead coordination' },
  { name: 'answer', seenBy: 'lead coordination' },
  { name: 'remark-on-submitted', seenBy: 'lead participants', besides: OWN_DATA },
  { name: 'remark-on-signed', seenBy: 'lead coordination participants', besides: OWN_DATA },
  // An amendment stands in the journal from its proposal on.
  { name: 'amendment', seenBy: 'lead coordination admin' },
  // Of an annual report that is not frozen, and what a ministry answered to it.
  { name: 'report-text', seenBy: 'coordination admin ministry participants others' },
  { name: 'report-consent', seenBy: 'coordination admin ministry participants others', besides: OWN_DATA },
  { name: 'amendment-reason', seenBy: 'lead coordination admin' },
];

/** The words themselves: not to be confused with those of another marker. */
export const wordsOf = (name: string, place = 'text'): string => `mk.${name}.${place}`;
/** As it is looked for. */
export const traceOf = (name: string): string => `mk.${name}.`;

/** A report that could be handed in, with a marker in every field that takes words. */
export function markedContent(name: string): Partial<StatusReportContent> {
  const words = (place: string): string => wordsOf(name, place);
  return {
    implementation: 'running',
    course: 'at_risk',
    cause: { key: 'staff', text: words('cause') },
    remedy: { text: words('remedy'), dueOn: '2026-06-30' as LocalDate, helpFrom: words('help-from') },
    evidence: words('evidence'),
    reason: words('reason'),
    unchangedReason: words('unchanged-reason'),
    remarkOnRule: words('remark-on-rule'),
    narrative: {
      done: words('done'),
      problems: words('problems'),
      next: words('next'),
      helpNeeded: words('help-needed'),
    },
  };
}
