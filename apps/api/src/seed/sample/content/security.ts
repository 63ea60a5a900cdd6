import { finished, preparing, running, standing } from '../life/lives';
import { EXTENSION, type FieldContent } from './sample-content';

export const security: FieldContent = {
  field: 'security',
  goals: [
    {
      code: '5.4',
      horizon: 'medium',
      owner: 'im',
      de: 'Gemeinsam auf Krisen vorbereitet sein',
      fr: 'Se préparer ensemble aux crises',
    },
  ],
  measures: [
    {
      code: '5.1.3',
      lead: 'im',
      partners: ['prefecture'],
      de: 'Gemeinsame Fortbildungen für Einsatzkräfte',
      fr: 'Formations communes des forces d’intervention',
      life: standing('2024-H1', '2024-01-29', '2024-06-17', {
        steps: [{ what: 'evaluation', by: '2025-Q4', at: '2025-12-01' }],
      }),
    },
    {
      code: '5.2.2',
      lead: 'im',
      partners: ['prefecture'],
      de: 'Übungen zur Wasserrettung auf dem Rhein',
      fr: 'Exercices de sauvetage sur le Rhin',
      life: finished('2021-Q1', '2022-Q3', '2022-09-16', { effect: { from: '2024-01-08', value: 'shown' } }),
    },
    {
      code: '5.3.1',
      lead: 'mlr',
      with: ['jum'],
      themes: ['digital'],
      de: 'Beratung zu Käufen im Nachbarland',
      fr: 'Conseil sur les achats dans le pays voisin',
      life: standing('2020-Q4', '2020-10-19', '2021-03-01', {
        steps: [
          { what: 'evaluation', by: '2022-Q4', at: '2022-11-30' },
          { what: 'evaluation', by: '2027-Q1' },
        ],
        effect: { from: '2023-11-01', value: 'shown' },
      }),
    },
    {
      code: '5.3.2',
      lead: 'sm',
      with: ['jum'],
      partners: ['eurometropole'],
      de: 'Netz der Beratungsstellen gegen Diskriminierung',
      fr: 'Réseau de points de conseil contre les discriminations',
      life: running('2024-H2', '2024-09-16', '2025-05-05', '2025-H2', { rebased: [{ on: EXTENSION, to: '2027-Q3' }] }),
    },
    {
      code: '5.3.3',
      lead: 'im',
      handedOver: [{ on: '2021-05-12', to: 'jum' }],
      with: ['sm'],
      themes: ['municipalities'],
      de: 'Austausch der Kommunen zur Integration',
      fr: 'Échanges intercommunaux sur l’intégration',
      life: finished('2022-H2', '2024-H2', '2024-11-08'),
    },
    {
      code: '5.4.1',
      lead: 'im',
      with: ['sm', 'um'],
      partners: ['prefecture'],
      de: 'Übung zum Katastrophenschutz am Oberrhein',
      fr: 'Exercice de protection civile dans le Rhin supérieur',
      life: running('2023-H1', '2024-02-26', '2025-02-03', '2025-H1', {
        hold: { from: '2022-05-09', redecideOn: '2024-01-31', until: '2024-02-26' },
        rebased: [{ on: EXTENSION, to: '2027-Q4' }],
        steps: [
          { what: 'concept', by: '2025-03', at: '2025-03-13' },
          { what: 'tender', by: '2026-Q3' },
        ],
        latest: 'signed',
      }),
    },
    {
      code: '5.4.2',
      lead: 'jum',
      with: ['im'],
      themes: ['digital'],
      de: 'Wegweiser für Rechtsfragen im Grenzraum',
      fr: 'Guide des questions juridiques en zone frontalière',
      life: preparing('2024-H1', '2024-05-13', '2025-H1', {
        rebased: [{ on: EXTENSION, to: '2027-H1' }],
        steps: [{ what: 'concept', by: '2025-02', at: '2025-02-10' }],
        moves: [{ on: '2026-06-15', to: '2027-12', cause: 'estimate_wrong' }],
        latest: 'open',
      }),
    },
    {
      code: '5.0.1',
      lead: 'jum',
      de: 'Hospitationen im Justizvollzug',
      fr: 'Stages d’observation dans l’administration pénitentiaire',
      life: finished('2024-H1', '2025-H2', '2025-11-14', { prep: '2024-03-18', run: '2024-09-30' }),
    },
  ],
};
