/** A page of the dashboard, the role in which it is seen, and what is pressed before it is looked at. */
export interface MeasuredPage {
  readonly path: string;
  /** A person of the demonstration; a reader, if none is named. `null`: nobody is signed in. */
  readonly as?: string | null;
  /** Buttons and links, by their first words in German or French. */
  readonly press?: readonly RegExp[];
}

/** Every page of the dashboard, by the name used in reports. One measure, goal, field and ministry stand for all. */
export const PAGES: Readonly<Record<string, MeasuredPage>> = {
  cockpit: { path: '/frankreich' },
  'cockpit in the past': { path: '/frankreich?asOf=2023-11-21' },
  'cockpit of a sealed round': { path: '/frankreich?round=2024' },
  'cockpit on a future day': { path: '/frankreich?asOf=2027-06-30', as: 'coordinator' },
  measures: { path: '/frankreich/massnahmen' },
  'measures behind a number': { path: '/frankreich/massnahmen?figure=onCourse&in=at_risk', as: 'vm-desk' },
  'no measure found': { path: '/frankreich/massnahmen?q=xyzzy' },
  measure: { path: '/frankreich/massnahmen/2.1.1' },
  'measure with what the coordination may do': { path: '/frankreich/massnahmen/2.1.1', as: 'coordinator' },
  'measure with what its desk may do': { path: '/frankreich/massnahmen/2.1.1', as: 'vm-desk' },
  milestones: { path: '/frankreich/meilensteine?kept=false' },
  fields: { path: '/frankreich/felder' },
  field: { path: '/frankreich/felder/2', as: 'coordinator' },
  goal: { path: '/frankreich/ziele/2.1', as: 'coordinator' },
  ministries: { path: '/frankreich/ressorts', as: 'coordinator' },
  ministry: { path: '/frankreich/ressorts/vm' },
  method: { path: '/frankreich/methodik' },
  'accessibility statement': { path: '/barrierefreiheit' },
  imprint: { path: '/impressum', as: null },
  privacy: { path: '/datenschutz' },
  'not there': { path: '/frankreich/gibt-es-nicht' },

  'sign-in': { path: '/anmelden', as: null },
  'work list of a reader': { path: '/frankreich/aufgaben' },
  'work list of a desk': { path: '/frankreich/aufgaben', as: 'wm-desk' },
  'work list of an approver': { path: '/frankreich/aufgaben', as: 'km-approver' },
  'work list of the coordination': { path: '/frankreich/aufgaben', as: 'coordinator' },
  'report not begun': { path: '/frankreich/aufgaben/m/9.1.7?round=2026', as: 'um-desk' },
  'interim report': { path: '/frankreich/aufgaben/m/2.1.1?round=interim', as: 'vm-desk' },
  'report to accept': {
    path: '/frankreich/aufgaben',
    as: 'coordinator',
    press: [/^(Öffnen|Ouvrir) ?: 1\.3\.3/, /^(Rückfrage stellen|Poser une question)/],
  },
  'personal link that expired': { path: '/formular/abgelaufen', as: null },

  'public round': { path: '/oeffentlich/frankreich/2025', as: null },
  'public measures': { path: '/oeffentlich/frankreich/2025/massnahmen?status=running', as: null },

  rounds: { path: '/frankreich/runden' },
  'round to be planned': {
    path: '/frankreich/runden',
    as: 'coordinator',
    press: [/^(Berichtsrunde planen|Planifier|Prévoir)/],
  },
  'open round of the coordination': { path: '/frankreich/runden/2026', as: 'coordinator' },
  'step of a round': {
    path: '/frankreich/runden/2026',
    as: 'coordinator',
    press: [/^(In die Prüfung geben|Passer à l’examen)/],
  },
  'open round of a ministry': { path: '/frankreich/runden/2026', as: 'um-desk' },
  'published round': { path: '/frankreich/runden/2024' },
  amendment: { path: '/frankreich/runden/2025/nachtrag', as: 'coordinator' },

  reports: { path: '/frankreich/berichte' },
  'report of a reader': { path: '/frankreich/berichte/2025' },
  'report being written': { path: '/frankreich/berichte/2025?teil=foreword', as: 'coordinator' },
  'freeze of a report': {
    path: '/frankreich/berichte/2025',
    as: 'coordinator',
    press: [/^(Bericht einfrieren|Figer le rapport)/],
  },
  'written question': { path: '/frankreich/anfrage?ministry=vm&ministry=um' },

  administration: { path: '/verwaltung', as: 'admin' },
  people: { path: '/verwaltung/personen', as: 'admin' },
  'new person': { path: '/verwaltung/personen/neu', as: 'admin' },
  person: { path: '/verwaltung/personen/vm-desk', as: 'admin' },
  'names of ministries': { path: '/verwaltung/ressorts', as: 'admin' },
  journal: { path: '/verwaltung/protokoll', as: 'coordinator' },
  mails: { path: '/verwaltung/post', as: 'admin' },

  'new measure': { path: '/frankreich/massnahmen/neu', as: 'coordinator' },
  'master data': { path: '/frankreich/massnahmen/2.1.1/stammdaten', as: 'vm-desk' },
  'decision on a date': { path: '/frankreich/massnahmen/2.1.1/entscheiden/plantermin', as: 'coordinator' },
  'measure to be split': { path: '/frankreich/massnahmen/2.1.1/entscheiden/teilen', as: 'coordinator' },
  'lead to be offered': { path: '/frankreich/massnahmen/2.1.1/entscheiden/federfuehrung-anbieten', as: 'vm-approver' },
  'view of the coordination': { path: '/frankreich/massnahmen/2.1.1/entscheiden/sicht', as: 'coordinator' },
  'new goal': { path: '/frankreich/ziele/neu', as: 'coordinator' },
  'decision on a goal': { path: '/frankreich/ziele/2.1/entscheiden/zieltermin', as: 'coordinator' },
  'leads re-shuffled': { path: '/frankreich/ressorts/umressortierung', as: 'coordinator' },
};
