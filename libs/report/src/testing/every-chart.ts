import { COURSES, STATUS_CLASSES, type Course, type Language } from '@wegmarke/domain';
import { COMPUTED_WORDS, STATUS_WORDS } from '@wegmarke/wording';
import type { Block, ChartBlock, FlowNode, Series } from '../document/report-document';

const COURSE_CLASSES: readonly (Course | 'none')[] = [...COURSES, 'none'];

/** Charts: a partition bar, twelve stacked rows by count and by share, plain series, a row of nothing, a flow. */
export function everyChart(language: Language): Block[] {
  const said = (de: string, fr: string): string => (language === 'de' ? de : fr);
  return [
    { type: 'heading', level: 1, id: 'schaubilder', text: said('3 Schaubilder', '3 Graphiques') },
    { type: 'heading', level: 2, id: 'balken', text: said('3.1 Balken', '3.1 Barres') },
    partition(language),
    stacked(language),
    courseShares(language),
    plainSeries(language),
    { type: 'heading', level: 2, id: 'fluss', text: said('3.2 Bewegungen', '3.2 Évolutions') },
    flow(language),
  ];
}

function statusSeries(language: Language): Series[] {
  return STATUS_CLASSES.map((value) => ({
    key: value,
    label: STATUS_WORDS[language][value],
    sign: { axis: 'status', value },
  }));
}

function partition(language: Language): ChartBlock {
  const said = (de: string, fr: string): string => (language === 'de' ? de : fr);
  const values = [4, 9, 38, 21, 6, 14, 3, 4, 1];
  return {
    type: 'chart',
    id: 'abbildung-verteilung',
    caption: said('Abbildung 1: Alle Maßnahmen nach Umsetzungsstand', 'Figure 1 : Toutes les mesures selon leur état'),
    alternative: said(
      'Von 100 Maßnahmen sind 4 nicht begonnen, 9 in Vorbereitung, 38 in Umsetzung, 21 laufende Daueraufgaben, 20 umgesetzt, 3 zurückgestellt, 4 entfallen und 1 ersetzt.',
      'Sur 100 mesures, 4 ne sont pas commencées, 9 en préparation, 38 en cours, 21 sont des tâches permanentes, 20 réalisées, 3 suspendues, 4 abandonnées et 1 remplacée.',
    ),
    chart: {
      type: 'stacked-bars',
      scale: 'share',
      series: statusSeries(language),
      rows: [{ label: said('Alle', 'Toutes'), values, total: 100 }],
    },
  };
}

function stacked(language: Language): ChartBlock {
  const said = (de: string, fr: string): string => (language === 'de' ? de : fr);
  const rows = Array.from({ length: 12 }, (_, at) => {
    const values = STATUS_CLASSES.map((_class, place) => (at === 11 ? 0 : (at * 5 + place * 3) % 7));
    const name =
      at % 4 === 1
        ? said(
            'Wirtschaft, Arbeit, Forschung und grenzüberschreitender Mittelstand',
            'Économie, travail, recherche et PME transfrontalières',
          )
        : said('Handlungsfeld', 'Champ');
    return { label: `${at + 1} ${name}`, values, total: values.reduce((sum, value) => sum + value, 0) };
  });
  return {
    type: 'chart',
    id: 'abbildung-felder',
    caption: said('Abbildung 2: Umsetzungsstand je Handlungsfeld', 'Figure 2 : État par champ d’action'),
    alternative: said(
      'Zwölf Balken zeigen den Umsetzungsstand je Handlungsfeld; das zwölfte Handlungsfeld hat keine Maßnahme. Die Zahlen stehen in den Tabellen.',
      'Douze barres montrent l’état par champ d’action ; le douzième champ n’a aucune mesure. Les chiffres figurent dans les tableaux.',
    ),
    chart: { type: 'stacked-bars', scale: 'absolute', series: statusSeries(language), rows },
  };
}

function courseShares(language: Language): ChartBlock {
  const said = (de: string, fr: string): string => (language === 'de' ? de : fr);
  const rows = ['2023', '2024', '2025'].map((label, at) => ({
    label,
    values: [20 + at, 9 - at, 1 + at, 5, 10],
    total: 45 + at,
  }));
  return {
    type: 'chart',
    id: 'abbildung-verlauf',
    caption: said('Abbildung 3: Verlauf in drei Runden', 'Figure 3 : Trajectoire sur trois cycles'),
    alternative: said(
      'In den Runden 2023, 2024 und 2025 waren 20, 21 und 22 Maßnahmen im Plan und 1, 2 und 3 kritisch.',
      'Lors des cycles 2023, 2024 et 2025, 20, 21 et 22 mesures étaient conformes au calendrier et 1, 2 et 3 critiques.',
    ),
    chart: {
      type: 'stacked-bars',
      scale: 'share',
      series: COURSE_CLASSES.map((value) => ({
        key: value,
        label: COMPUTED_WORDS[language][value],
        sign: { axis: 'course', value },
      })),
      rows,
    },
  };
}

function plainSeries(language: Language): ChartBlock {
  const said = (de: string, fr: string): string => (language === 'de' ? de : fr);
  return {
    type: 'chart',
    id: 'abbildung-mittel',
    caption: said('Abbildung 4: Mittel in tausend Euro', 'Figure 4 : Crédits en milliers d’euros'),
    alternative: said(
      'Im Jahr 2024 waren 1 200 Tausend Euro geplant und 900 ausgegeben, im Jahr 2025 waren es 1 500 und 1 480.',
      'En 2024, 1 200 milliers d’euros étaient prévus et 900 dépensés ; en 2025, 1 500 et 1 480.',
    ),
    chart: {
      type: 'stacked-bars',
      scale: 'absolute',
      series: [
        { key: 'spent', label: said('ausgegeben', 'dépensé'), sign: null },
        { key: 'left', label: said('noch nicht ausgegeben', 'pas encore dépensé'), sign: null },
      ],
      rows: [
        { label: '2024', values: [900, 300], total: 1200 },
        { label: '2025', values: [1480, 20], total: 1500 },
      ],
    },
  };
}

function flow(language: Language): ChartBlock {
  const said = (de: string, fr: string): string => (language === 'de' ? de : fr);
  const node = (value: (typeof STATUS_CLASSES)[number], count: number): FlowNode => ({
    key: value,
    label: STATUS_WORDS[language][value],
    count,
    sign: { axis: 'status', value },
  });
  return {
    type: 'chart',
    id: 'abbildung-fluss',
    caption: said(
      'Abbildung 5: Bewegungen seit dem letzten Bericht',
      'Figure 5 : Évolutions depuis le dernier rapport',
    ),
    alternative: said(
      'Von 60 Maßnahmen blieben 40 in ihrer Klasse; 12 wurden begonnen und 8 umgesetzt. Drei kamen neu in den Bericht, eine davon ist entfallen.',
      'Sur 60 mesures, 40 sont restées dans leur classe ; 12 ont été lancées et 8 réalisées. Trois sont nouvelles, dont une abandonnée.',
    ),
    chart: {
      type: 'flow',
      from: {
        label: '2024',
        nodes: [
          node('not_started', 20),
          node('running', 30),
          node('permanent', 10),
          { key: 'none', label: said('nicht im Bericht', 'hors rapport'), count: 3, sign: null },
        ],
      },
      to: {
        label: '2025',
        nodes: [
          node('not_started', 9),
          node('running', 34),
          node('permanent', 11),
          node('implemented_reported', 6),
          node('implemented_confirmed', 2),
          node('dropped', 1),
        ],
      },
      links: [
        { from: 'not_started', to: 'not_started', count: 8 },
        { from: 'not_started', to: 'running', count: 12 },
        { from: 'running', to: 'running', count: 22 },
        { from: 'running', to: 'implemented_reported', count: 6 },
        { from: 'running', to: 'implemented_confirmed', count: 2 },
        { from: 'permanent', to: 'permanent', count: 10 },
        { from: 'none', to: 'permanent', count: 1 },
        { from: 'none', to: 'not_started', count: 1 },
        { from: 'none', to: 'dropped', count: 1 },
      ],
    },
  };
}
