import type { LocalizedText, MinistryKey, RoundSnapshot } from '@wegmarke/domain';
import { FIXED_TEXT_PARTS, type ReportTextPart } from '@wegmarke/report';

/** A part people write, with its heading and the ministries whose measures it speaks of. */
export interface PartOfReport {
  readonly part: ReportTextPart;
  readonly title: LocalizedText;
  readonly ministries: readonly MinistryKey[];
}

const TITLES: Readonly<Record<(typeof FIXED_TEXT_PARTS)[number], LocalizedText>> = {
  foreword: { de: 'Vorwort', fr: 'Avant-propos' },
  summary: { de: 'Zusammenfassung', fr: 'Synthèse' },
  since: { de: 'Seit dem letzten Bericht', fr: 'Depuis le dernier rapport' },
  dialogue: { de: 'Dialog und Impulse', fr: 'Dialogue et impulsions' },
  outlook: { de: 'Ausblick', fr: 'Perspectives' },
};

/** In the order of the report: the fields stand before dialogue and outlook. */
const AFTER_FIELDS: readonly ReportTextPart[] = ['dialogue', 'outlook'];

/** The parts a report of the snapshot has. Passages of a field are those of the ministries in the lead there. */
export function partsOf({ fields, measures }: RoundSnapshot): readonly PartOfReport[] {
  const fixed = FIXED_TEXT_PARTS.map((part): PartOfReport => ({ part, title: TITLES[part], ministries: [] }));
  const ofFields = fields.map(({ key, name }): PartOfReport => {
    const leads = measures.filter(({ state }) => state.field === key).map(({ state }) => state.lead);
    return { part: `field:${key}`, title: name, ministries: [...new Set(leads)].sort() };
  });
  const isLast = ({ part }: PartOfReport): boolean => AFTER_FIELDS.includes(part);
  return [...fixed.filter((part) => !isLast(part)), ...ofFields, ...fixed.filter(isLast)];
}

/** Ministries with passages of their own: those in the lead of a measure. */
export function ministriesWithPassages(parts: readonly PartOfReport[]): readonly MinistryKey[] {
  return [...new Set(parts.flatMap(({ ministries }) => ministries))].sort();
}
