import { finished, preparing, running, standing } from '../life/lives';
import { EXTENSION, type SampleCourseOfMeasure } from './sample-content';

/**
 * Sample course of the public measures. Titles, found owners and amounts are public (catalogue); all here is invented
 * and kept in line with the public facts: portal opened 7 July 2023, boat in service 4 December 2023, youth ticket in the
 * summers of 2024 and 2025, negotiations on the Mondorf agreement since 2023, the railway line not decided.
 */
export const publicMeasures: readonly SampleCourseOfMeasure[] = [
  {
    code: '1.1.1',
    lead: 'mwk',
    with: ['wm'],
    themes: ['youth'],
    life: running('2020-Q4', '2020-10-12', '2021-01-25', '2029-H2', {
      effect: { from: '2025-01-20', value: 'plausible' },
    }),
  },
  {
    code: '1.2.1',
    lead: 'wm',
    with: ['mwk'],
    themes: ['digital'],
    life: finished('2020-Q4', '2022-Q2', '2022-04-29', { run: '2021-01-04', steps: [] }),
  },
  {
    code: '2.1.1',
    lead: 'vm',
    with: ['fm'],
    themes: ['climate'],
    life: preparing('2021-H1', '2021-02-15', '2030-H1', {
      steps: [{ what: 'submission', by: '2028-H1', critical: true }],
    }),
  },
  {
    code: '2.3.1',
    lead: 'vm',
    with: ['im'],
    themes: ['digital'],
    life: running('2021-H1', '2021-05-17', '2022-03-14', '2025-H1', { rebased: [{ on: EXTENSION, to: '2027-Q2' }] }),
  },
  {
    code: '2.3.2',
    further: ['3.1'],
    lead: 'vm',
    with: ['stm'],
    themes: ['youth', 'climate'],
    life: finished('2023-H2', '2025-Q3', '2025-08-31', {
      prep: '2023-06-12',
      run: '2024-07-01',
      steps: [],
      confirmed: '2025-11-10',
    }),
  },
  {
    code: '3.1.1',
    lead: 'km',
    with: ['stm'],
    themes: ['youth'],
    life: finished('2023-H1', '2025-H2', '2025-12-19', {
      prep: '2023-02-13',
      run: '2023-09-11',
      steps: [],
      confirmed: '2026-03-30',
    }),
  },
  {
    code: '4.1.1',
    lead: 'sm',
    life: standing('2020-Q3', '2020-09-14', '2020-10-05', { effect: { from: '2023-01-16', value: 'plausible' } }),
  },
  { code: '5.1.1', lead: 'im', with: ['fm'], life: standing('2020-Q3', '2020-08-17', '2020-09-14') },
  {
    code: '5.1.2',
    lead: 'im',
    with: ['jum'],
    life: running('2022-H1', '2022-05-16', '2023-03-01', '2029-H1', {
      steps: [{ what: 'submission', by: '2027-H2', critical: true }],
    }),
  },
  {
    code: '5.2.1',
    lead: 'im',
    with: ['fm'],
    life: finished('2021-H1', '2023-Q4', '2023-12-04', {
      prep: '2021-03-15',
      run: '2022-02-21',
      confirmed: '2024-03-25',
      effect: { from: '2025-01-20', value: 'shown' },
    }),
  },
  {
    code: '6.1.1',
    further: ['6.2'],
    lead: 'stm',
    themes: ['municipalities', 'youth'],
    life: standing('2020-Q4', '2020-09-14', '2020-12-07', { effect: { from: '2023-01-09', value: 'shown' } }),
  },
  {
    code: '6.1.2',
    lead: 'stm',
    with: ['wm', 'vm', 'mwk', 'km', 'um'],
    life: standing('2020-Q3', '2020-07-20', '2020-09-01'),
  },
  {
    code: '6.1.3',
    lead: 'stm',
    with: ['im'],
    themes: ['municipalities'],
    life: standing('2020-Q4', '2020-10-19', '2021-01-18', {
      steps: [{ what: 'evaluation', by: '2027-Q2' }],
      effect: { from: '2024-01-15', value: 'plausible' },
    }),
  },
  {
    code: '6.1.4',
    lead: 'stm',
    themes: ['digital'],
    life: finished('2020-Q4', '2023-Q3', '2023-07-07', {
      prep: '2020-11-02',
      run: '2021-09-06',
      confirmed: '2023-09-18',
      effect: { from: '2025-01-13', value: 'plausible' },
    }),
  },
  {
    code: '8.1.1',
    lead: 'km',
    with: ['wm'],
    themes: ['youth', 'skilled-labour'],
    life: running('2021-H1', '2021-03-22', '2021-09-13', '2025-H1', { rebased: [{ on: EXTENSION, to: '2027-Q3' }] }),
  },
  {
    code: '9.1.1',
    further: ['6.1'],
    lead: 'mlr',
    with: ['stm'],
    themes: ['food-waste', 'municipalities'],
    life: finished('2020-Q4', '2024-H2', '2024-12-13', { run: '2020-10-19', steps: [] }),
  },
  {
    code: '9.1.2',
    lead: 'stm',
    with: ['um', 'wm'],
    themes: ['climate'],
    life: running('2021-H1', '2021-02-22', '2021-06-07', '2029-H1', { steps: [{ what: 'evaluation', by: '2027-H2' }] }),
  },
  {
    code: '9.1.3',
    lead: 'um',
    with: ['mlr'],
    themes: ['climate'],
    life: finished('2021-H2', '2025-H1', '2025-03-21', {
      prep: '2021-10-11',
      run: '2022-04-25',
      steps: [{ what: 'concept', by: '2022-09', at: '2022-09-12' }],
    }),
  },
  {
    code: '9.1.4',
    lead: 'um',
    with: ['fm'],
    themes: ['climate'],
    life: running('2021-H1', '2021-03-29', '2023-05-22', '2028-H2', {
      steps: [{ what: 'evaluation', by: '2027-H1', critical: true }],
    }),
  },
  {
    code: '10.1.1',
    lead: 'jum',
    handedOver: [{ on: '2021-05-12', to: 'wm' }],
    with: ['mlr'],
    life: preparing('2022-H1', '2022-02-14', '2025-H1', {
      rebased: [{ on: '2025-05-20', to: '2027-H1' }],
      steps: [{ what: 'concept', by: '2024-11', at: '2024-11-22' }],
    }),
  },
];
