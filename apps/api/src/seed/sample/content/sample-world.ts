import { culture } from './culture';
import { energyClimate } from './energy-climate';
import { health } from './health';
import { information } from './information';
import { language } from './language';
import type { FieldContent } from './sample-content';
import { scienceEconomy } from './science-economy';
import { security } from './security';
import { tourism } from './tourism';
import { transport } from './transport';
import { vocational } from './vocational';

export const SAMPLE_FIELDS: readonly FieldContent[] = [
  scienceEconomy,
  transport,
  language,
  health,
  security,
  information,
  culture,
  vocational,
  energyClimate,
  tourism,
];

/** Goals that get another due day by decision. */
export const NEW_DUE_DAYS = [
  { goals: ['2.3', '2.4', '5.3', '7.2'], on: '2024-02-13', dueOn: '2027-12-31' },
  { goals: ['5.4'], on: '2025-05-20', dueOn: '2028-06-30' },
] as const;

/** The coordination's own view, beside the ministry's. */
export const COORDINATOR_VIEWS = [
  {
    code: '2.3.3',
    on: '2026-09-14',
    course: 'critical',
    note: 'Mustertext: Der kritische Schritt ist ohne neuen Termin überfällig.',
  },
  {
    code: '8.1.3',
    on: '2026-07-06',
    course: 'at_risk',
    note: 'Mustertext: Der Zeitplan sollte neu beschlossen werden.',
  },
  {
    code: '1.1.3',
    on: '2026-08-24',
    course: 'at_risk',
    note: 'Mustertext: Der nächste Schritt verschiebt sich deutlich.',
  },
  {
    code: '6.4.1',
    on: '2026-10-19',
    course: 'at_risk',
    note: 'Mustertext: Eine Meldung zum offenen Schritt steht aus.',
  },
  {
    code: '9.4.1',
    on: '2026-06-22',
    course: 'on_track',
    note: 'Mustertext: Die Vorbereitung verläuft wie vereinbart.',
  },
  {
    code: '7.4.1',
    on: '2026-11-20',
    course: 'at_risk',
    note: 'Mustertext: Der Schritt dieses Herbstes ist noch offen.',
  },
] as const;

/** Master data changed at the lead's desk. */
export const PARTICIPANTS_CHANGED = [
  { code: '1.3.1', on: '2025-02-17', participants: ['mwk', 'fm', 'mlw'] },
  { code: '9.4.1', on: '2025-09-08', participants: ['vm'] },
  { code: '3.4.1', on: '2026-04-27', participants: ['fm', 'mwk'] },
] as const;
