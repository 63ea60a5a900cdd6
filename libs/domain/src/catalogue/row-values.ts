import type { MeasureDetails } from '../measure/measure-record';
import type { LocalizedText } from '../vocabulary/localized-text';
import type { MeasureProvenance } from '../vocabulary/provenance';
import type { CatalogueMeasure, CatalogueText, CertaintyLevel } from './catalogue-file';

/** Read on a public page, or following from what was. */
export function isPublic(level: CertaintyLevel | undefined): boolean {
  return level === 'found' || level === 'inferred';
}

/** A text of the file over the one there is: French not mentioned stays. */
export function textOver(before: LocalizedText | null, { de, fr }: CatalogueText): LocalizedText {
  return { de, fr: fr === undefined ? (before?.fr ?? null) : fr };
}

/** What the file says of where each part comes from; status, dates and course are never public. */
export function provenanceOf(row: CatalogueMeasure): MeasureProvenance {
  const published = (known: boolean) => (known ? 'public' : 'recorded');
  const found = isPublic(row.level?.de);
  return {
    title: published(found),
    lead: published(row.lead !== null && isPublic(row.leadLevel)),
    goal: 'recorded',
    participants: published(found && (row.partners ?? []).length > 0),
    budget: published(found && (row.budget ?? []).length > 0),
    status: 'recorded',
    ...row.provenance,
  };
}

/** Details of a new measure; what the row does not say is empty, not invented. */
export function detailsOf(row: CatalogueMeasure): MeasureDetails {
  const titles = (row.milestones ?? []).map(({ key, title }) => [key, title] as const);
  return {
    title: textOver(null, row.title),
    wording: row.wording ? textOver(null, row.wording) : null,
    responsibleUnit: row.responsibleUnit ?? null,
    contact: row.contact ?? null,
    participants: row.participants ?? [],
    partners: row.partners ?? [],
    furtherGoals: row.furtherGoals ?? [],
    themes: row.themes ?? [],
    budget: row.budget ?? [],
    sources: row.sources ?? [],
    milestoneTitles: Object.fromEntries(titles),
    coordinatorView: null,
    predecessors: [],
    provenance: provenanceOf(row),
  };
}
