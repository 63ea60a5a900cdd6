import { COURSES, STATUS_CLASSES, type Course, type Language, type StatusClass } from '@wegmarke/domain';
import { COMPUTED_WORDS, STATUS_WORDS } from '@wegmarke/wording';
import type { Block, Cell, Column, Row, Table } from '../document/report-document';

const COURSE_CLASSES: readonly (Course | 'none')[] = [...COURSES, 'none'];

/** Tables: all signs, groups and totals, cells of several lines, many pages, a row longer than a page, a single column. */
export function everyTable(language: Language): Block[] {
  const said = (de: string, fr: string): string => (language === 'de' ? de : fr);
  return [
    { type: 'heading', level: 1, id: 'tabellen', text: said('2 Tabellen', '2 Tableaux') },
    { type: 'heading', level: 2, id: 'zeichen', text: said('2.1 Zeichen der Klassen', '2.1 Signes des classes') },
    signTable(language),
    {
      type: 'heading',
      level: 2,
      id: 'lange-tabelle',
      text: said('2.2 Über mehrere Seiten', '2.2 Sur plusieurs pages'),
    },
    {
      type: 'paragraph',
      tone: 'normal',
      runs: [{ text: said('Die Kopfzeile wiederholt sich.', 'L’en-tête se répète.') }],
    },
    longTable(language, 90),
    { type: 'heading', level: 2, id: 'sonderfaelle', text: said('2.3 Sonderfälle', '2.3 Cas particuliers') },
    tallRowTable(language),
    oneColumnTable(language),
  ];
}

function signTable(language: Language): Table {
  const said = (de: string, fr: string): string => (language === 'de' ? de : fr);
  const status = (value: StatusClass): Cell => ({
    ...cell(STATUS_WORDS[language][value]),
    sign: { axis: 'status', value },
  });
  const course = (value: Course | 'none'): Cell => ({
    ...cell(COMPUTED_WORDS[language][value]),
    sign: { axis: 'course', value },
  });
  return {
    type: 'table',
    id: 'tabelle-zeichen',
    caption: said('Tabelle 1: Alle Zeichen mit ihren Worten', 'Tableau 1 : Tous les signes avec leurs mots'),
    columns: [
      { key: 'number', title: said('Nr.', 'N°'), align: 'end', width: 1, rowHeader: true },
      { key: 'status', title: said('Umsetzungsstand', 'État de mise en œuvre'), align: 'start', width: 4 },
      { key: 'course', title: said('Verlauf', 'Trajectoire'), align: 'start', width: 4 },
    ],
    rows: STATUS_CLASSES.map((value, at) => {
      const beside = COURSE_CLASSES[at];
      return row([counted(at + 1), status(value), beside === undefined ? empty : course(beside)]);
    }),
    footnote: said('Das Zeichen sagt nichts, was das Wort nicht sagt.', 'Le signe ne dit rien que le mot ne dise.'),
  };
}

/** Groups of ten with a total at the foot; every third title is long, every fifth cell has three lines. */
export function longTable(language: Language, count: number): Table {
  const said = (de: string, fr: string): string => (language === 'de' ? de : fr);
  const columns: Column[] = [
    { key: 'code', title: said('Kennung', 'Code'), align: 'start', width: 2, rowHeader: true },
    { key: 'title', title: said('Maßnahme', 'Mesure'), align: 'start', width: 6 },
    { key: 'status', title: said('Umsetzungsstand', 'État'), align: 'start', width: 4 },
    { key: 'dates', title: said('Termine', 'Échéances'), align: 'start', width: 3 },
    { key: 'share', title: said('Anteil', 'Part'), align: 'end', width: 2 },
  ];
  const measures = Array.from({ length: count }, (_, at) => measureRow(language, at));
  const grouped = measures.flatMap((measure, at) =>
    at % 10 === 0 ? [group(`${said('Handlungsfeld', 'Champ d’action')} ${at / 10 + 1}`), measure] : [measure],
  );
  const total: Row = {
    kind: 'total',
    cells: [cell(said('Summe', 'Total')), cell(`${count} ${said('Maßnahmen', 'mesures')}`), empty, empty, counted(100)],
  };
  return {
    type: 'table',
    id: 'tabelle-lang',
    caption: said(`Tabelle 2: ${count} Maßnahmen in Gruppen`, `Tableau 2 : ${count} mesures par groupes`),
    columns,
    rows: [...grouped, total],
    footnote: null,
  };
}

function measureRow(language: Language, at: number): Row {
  const said = (de: string, fr: string): string => (language === 'de' ? de : fr);
  const status = STATUS_CLASSES[at % STATUS_CLASSES.length] ?? 'running';
  const long = said(
    'Ausbau der grenzüberschreitenden Schienenverbindungen und des Verkehrsangebots am Oberrhein',
    'Développement des liaisons ferroviaires transfrontalières et de l’offre de transport dans le Rhin supérieur',
  );
  const dates = [['31.03.2026'], ['30.06.2026'], ['31.12.2027']].slice(0, at % 5 === 0 ? 3 : 1);
  return row([
    cell(`M-${String(at + 1).padStart(3, '0')}`),
    cell(at % 3 === 0 ? long : said('Kurzer Titel', 'Titre court')),
    { ...cell(STATUS_WORDS[language][status]), sign: { axis: 'status', value: status } },
    { lines: dates.map(([text]) => [{ text: text ?? '' }]) },
    counted(at % 7),
  ]);
}

function tallRowTable(language: Language): Table {
  const said = (de: string, fr: string): string => (language === 'de' ? de : fr);
  const sentence = said(
    'Dieser Absatz ist länger als eine Seite und wird umbrochen. ',
    'Ce paragraphe dépasse une page et se poursuit. ',
  );
  return {
    type: 'table',
    id: 'tabelle-hoch',
    caption: said(
      'Tabelle 3: Eine Zeile, die länger ist als eine Seite',
      'Tableau 3 : Une ligne plus longue qu’une page',
    ),
    columns: [
      { key: 'name', title: said('Feld', 'Champ'), align: 'start', width: 1, rowHeader: true },
      { key: 'text', title: said('Text', 'Texte'), align: 'start', width: 3 },
    ],
    rows: [
      row([
        cell(said('kurz', 'court')),
        {
          lines: [
            [{ text: said('Betonung: ', 'Insistance : '), strong: true }, { text: 'x' }],
            [{ text: 'y', emphasis: true }],
          ],
        },
      ]),
      row([cell(said('lang', 'long')), cell(sentence.repeat(120))]),
      row([cell(said('leer', 'vide')), empty]),
      row([cell(said('Verweis', 'Lien')), { lines: [[{ text: 'example.org', link: 'https://www.example.org/' }]] }]),
    ],
    footnote: null,
  };
}

function oneColumnTable(language: Language): Table {
  const said = (de: string, fr: string): string => (language === 'de' ? de : fr);
  return {
    type: 'table',
    id: 'tabelle-schmal',
    caption: said('Tabelle 4: Eine Spalte ohne Zeilenkopf', 'Tableau 4 : Une colonne sans en-tête de ligne'),
    columns: [{ key: 'only', title: said('Einzige Spalte', 'Colonne unique'), align: 'start', width: 1 }],
    rows: [row([cell(said('Einzige Zeile', 'Ligne unique'))])],
    footnote: null,
  };
}

const empty: Cell = { lines: [] };
const cell = (text: string): Cell => ({ lines: [[{ text }]] });
const counted = (value: number): Cell => ({ lines: [[{ text: String(value) }]], value });
const row = (cells: Cell[]): Row => ({ kind: 'normal', cells });
const group = (text: string): Row => ({ kind: 'group', cells: [cell(text)] });
