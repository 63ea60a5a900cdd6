/** Every page of the dashboard, by the name used in reports. One measure, goal, field and ministry stand for all. */
export const PAGES = {
  cockpit: '/frankreich',
  'cockpit in the past': '/frankreich?asOf=2023-11-21',
  'cockpit of a sealed round': '/frankreich?round=2024',
  'cockpit on a future day': '/frankreich?asOf=2027-06-30',
  measures: '/frankreich/massnahmen',
  'measures behind a number': '/frankreich/massnahmen?figure=onCourse&in=at_risk',
  'no measure found': '/frankreich/massnahmen?q=xyzzy',
  measure: '/frankreich/massnahmen/2.1.1',
  milestones: '/frankreich/meilensteine?kept=false',
  fields: '/frankreich/felder',
  field: '/frankreich/felder/2',
  ministries: '/frankreich/ressorts',
  ministry: '/frankreich/ressorts/vm',
  method: '/frankreich/methodik',
  'accessibility statement': '/barrierefreiheit',
  imprint: '/impressum',
  privacy: '/datenschutz',
  'not there': '/frankreich/gibt-es-nicht',
} as const;

export type PageName = keyof typeof PAGES;
