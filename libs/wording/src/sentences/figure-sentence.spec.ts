import {
  FIGURE_KEYS,
  figureOf,
  type CubeCell,
  type FigureBasis,
  type FigureKey,
  type MeasureKind,
  type StatusClass,
} from '@wegmarke/domain';
import { aCell, on } from '@wegmarke/domain-testing';
import { plainSpaces } from '../testing/plain-spaces';
import { basisClause, figureClauses, figureSentence } from './figure-sentence';

const today: FigureBasis = { asOf: on('2023-11-21'), projection: false };
const KNOWN = 'Wie am 21. November 2023 bekannt: ';
const CONNUE = 'Situation connue au 21 novembre 2023 : ';

function said(key: FigureKey, cells: readonly CubeCell[], basis = today): { de: string; fr: string } {
  const { de, fr } = figureSentence(figureOf(key, cells), basis);
  return { de: plainSpaces(de), fr: plainSpaces(fr) };
}

function measures(...classes: [StatusClass, number, MeasureKind?][]): CubeCell[] {
  return classes.map(([status, count, kind = 'one_off']) => aCell({ status, count, kind }));
}

describe('"umgesetzt oder angestoßen"', () => {
  it('is never said without its parts, not even those with none', () => {
    const cells = measures(
      ['preparing', 12],
      ['running', 25],
      ['permanent', 1, 'permanent'],
      ['implemented_reported', 10],
    );
    expect(said('implementedOrStarted', [...cells, ...measures(['not_started', 52])])).toEqual({
      de:
        KNOWN +
        '48 von 100 Maßnahmen (48 %) sind umgesetzt oder angestoßen, davon 12 in Vorbereitung, 25 in Umsetzung, ' +
        '1 laufende Daueraufgabe, 10 umgesetzt gemeldet und 0 umgesetzt und bestätigt; ausgenommen ist keine Maßnahme.',
      fr:
        CONNUE +
        '48 mesures sur 100 (48 %) sont réalisées ou engagées, dont 12 en préparation, 25 en cours, ' +
        '1 tâche permanente en cours, 10 déclarées réalisées et 0 réalisée et confirmée ; aucune mesure n’est exclue.',
    });
  });

  it('is not said without its parts either when there is none', () => {
    const none = said('implementedOrStarted', measures(['not_started', 3]));
    expect(none.de).toContain('0 von 3 Maßnahmen (0 %) sind umgesetzt oder angestoßen, davon 0 in Vorbereitung, ');
    expect(none.fr).toContain('0 mesure sur 3 (0 %) est réalisée ou engagée, dont 0 en préparation, ');
    expect(said('started', measures(['not_started', 3])).de).not.toContain('davon');
  });

  it('says what is not counted', () => {
    const cells = measures(['running', 1], ['dropped', 3], ['replaced', 1]);
    expect(said('implementedOrStarted', cells).de).toContain(
      '; nicht mitgezählt sind 3 entfallene Maßnahmen und 1 ersetzte Maßnahme.',
    );
    expect(said('implementedOrStarted', cells).fr).toContain(
      ' ; ne sont pas comptées : 3 mesures abandonnées et 1 mesure remplacée.',
    );
  });

  it('speaks of one measure in the singular', () => {
    const cells = measures(['running', 1], ['dropped', 1]);
    expect(said('implementedOrStarted', cells).de).toBe(
      KNOWN +
        '1 von 1 Maßnahme (100 %) ist umgesetzt oder angestoßen, davon 0 in Vorbereitung, 1 in Umsetzung, ' +
        '0 laufende Daueraufgaben, 0 umgesetzt gemeldet und 0 umgesetzt und bestätigt; ' +
        'nicht mitgezählt ist 1 entfallene Maßnahme.',
    );
    expect(said('implementedOrStarted', cells).fr).toContain(
      '1 mesure sur 1 (100 %) est réalisée ou engagée, dont 0 en préparation, 1 en cours',
    );
    expect(said('implementedOrStarted', cells).fr).toContain('n’est pas comptée : 1 mesure abandonnée.');
  });
});

describe('"umgesetzt"', () => {
  it('tells what is only reported apart from what is confirmed', () => {
    const cells = measures(
      ['implemented_confirmed', 6],
      ['implemented_reported', 4],
      ['running', 70],
      ['permanent', 20, 'permanent'],
    );
    expect(said('implemented', cells)).toEqual({
      de:
        KNOWN +
        '6 von 80 einmaligen Maßnahmen (8 %) sind umgesetzt und bestätigt; ' +
        'dazu 4 umgesetzt gemeldet, aber noch nicht bestätigt; nicht mitgezählt sind 20 Daueraufgaben.',
      fr:
        CONNUE +
        '6 mesures ponctuelles sur 80 (8 %) sont réalisées et confirmées ; ' +
        'en outre : 4 déclarées réalisées, sans confirmation à ce jour ; ne sont pas comptées : 20 tâches permanentes.',
    });
  });

  it('says none without parts', () => {
    expect(said('implemented', measures(['running', 3]))).toEqual({
      de: KNOWN + '0 von 3 einmaligen Maßnahmen (0 %) sind umgesetzt und bestätigt; ausgenommen ist keine Maßnahme.',
      fr: CONNUE + '0 mesure ponctuelle sur 3 (0 %) est réalisée et confirmée ; aucune mesure n’est exclue.',
    });
  });
});

describe('"im Plan"', () => {
  const cells = [
    aCell({ computed: 'on_track', count: 17 }),
    aCell({ computed: 'at_risk', count: 5 }),
    aCell({ computed: 'critical', count: 4 }),
    aCell({ computed: 'not_assessed', count: 9 }),
    aCell({ computed: null, count: 6 }),
  ];

  it('says its bounds while measures are not assessed', () => {
    expect(said('onCourse', cells)).toEqual({
      de:
        KNOWN +
        '17 von 35 Maßnahmen mit Verlauf (49 %) sind nach der Regel im Plan; ' +
        'die übrigen: 5 gefährdet, 4 kritisch und 9 nicht bewertet; nicht mitgezählt sind 6 Maßnahmen ohne Verlauf; ' +
        'je nachdem, wie die 9 nicht bewerteten Maßnahmen stehen, liegt der Anteil zwischen 49 % und 74 %.',
      fr:
        CONNUE +
        '17 mesures ayant une trajectoire sur 35 (49 %) sont conformes selon la règle ; ' +
        'les autres : 5 à risque, 4 critiques et 9 non évaluées ; ne sont pas comptées : 6 mesures sans trajectoire ; ' +
        'selon l’évaluation des 9 mesures non évaluées, la part se situe entre 49 % et 74 %.',
    });
  });

  it('needs none once all are assessed', () => {
    expect(said('onCourse', [aCell({ count: 2 })]).de).toBe(
      KNOWN + '2 von 2 Maßnahmen mit Verlauf (100 %) sind nach der Regel im Plan; ausgenommen ist keine Maßnahme.',
    );
  });

  it('speaks of one that is not assessed in the singular', () => {
    const one = [aCell({ count: 1 }), aCell({ computed: 'not_assessed' })];
    expect(said('onCourse', one).de).toContain('wie die eine nicht bewertete Maßnahme steht');
    expect(said('onCourse', one).fr).toContain('selon l’évaluation de la mesure non évaluée');
  });
});

it('"gemeldet" tells delays and what is outstanding', () => {
  const cells = [
    aCell({ report: 'on_time', count: 6 }),
    aCell({ report: 'late', count: 2 }),
    aCell({ report: 'unchanged', count: 1 }),
    aCell({ report: 'open', count: 3 }),
    aCell({ report: 'missing', count: 4 }),
    aCell({ report: 'not_due', count: 5 }),
  ];
  expect(said('reported', cells)).toEqual({
    de:
      KNOWN +
      '9 von 16 angeforderten Meldungen (56 %) liegen vor, davon 6 fristgerecht, 2 verspätet und 1 Fehlanzeige; ' +
      'die übrigen: 3 offen und 4 ausgeblieben; nicht mitgezählt sind 5 Maßnahmen ohne Anforderung.',
    fr:
      CONNUE +
      '9 comptes rendus demandés sur 16 (56 %) ont été remis, dont 6 dans les délais, 2 en retard et 1 sans changement ; ' +
      'les autres : 3 en attente et 4 manquants ; ne sont pas comptées : 5 mesures sans compte rendu demandé.',
  });
});

it('"eingehalten" counts milestones and says by what they are measured', () => {
  expect(said('milestonesKept', [aCell({ milestonesDue: 4, milestonesKept: 1 })])).toEqual({
    de:
      KNOWN +
      '1 von 4 fälligen Umsetzungsschritten (25 %) ist eingehalten, gemessen am ersten abgelaufenen Plantermin.',
    fr: CONNUE + '1 étape échue sur 4 (25 %) a été respectée, par rapport à la première échéance planifiée dépassée.',
  });
});

it('"abgelaufen" says how far the measures are and what has time left', () => {
  const expired = measures(['running', 5], ['on_hold', 1], ['implemented_confirmed', 4]).map((cell) => ({
    ...cell,
    expired: true,
  }));
  expect(said('horizonExpired', [...expired, aCell({ count: 30 })])).toEqual({
    de:
      KNOWN +
      '6 von 10 einmaligen Maßnahmen mit abgelaufenem Zeithorizont (60 %) sind nicht bestätigt umgesetzt, ' +
      'davon 0 nicht begonnen, 0 in Vorbereitung, 5 in Umsetzung, 0 umgesetzt gemeldet und 1 zurückgestellt; ' +
      'nicht mitgezählt sind 30 Maßnahmen ohne Ziel oder mit laufendem Zeithorizont.',
    fr:
      CONNUE +
      '6 mesures ponctuelles à horizon expiré sur 10 (60 %) n’ont pas de réalisation confirmée, ' +
      'dont 0 non commencée, 0 en préparation, 5 en cours, 0 déclarée réalisée et 1 suspendue ; ' +
      'ne sont pas comptées : 30 mesures sans objectif ou dont l’horizon court encore.',
  });
});

it('a status figure says for how many nothing was reported lately', () => {
  const cells = [aCell({ count: 10, stale: 7 })];
  expect(said('started', cells).de).toContain(
    '; für 7 der 10 gezählten Maßnahmen liegt seit dem Stichtag der letzten versiegelten Berichtsrunde keine Meldung vor.',
  );
  expect(said('started', cells).fr).toContain(
    ' ; pour 7 des 10 mesures comptées, aucun compte rendu n’est parvenu depuis',
  );
  expect(said('started', [aCell()]).de).not.toContain('keine Meldung');
});

describe('without a denominator', () => {
  it.each<[FigureKey, string, string]>([
    ['implementedOrStarted', 'keine Maßnahme zu zählen ist', 'il n’y a aucune mesure à compter'],
    ['implemented', 'keine einmalige Maßnahme zu zählen ist', 'il n’y a aucune mesure ponctuelle à compter'],
    ['started', 'keine Maßnahme zu zählen ist', 'il n’y a aucune mesure à compter'],
    ['onCourse', 'keine Maßnahme einen Verlauf hat', 'aucune mesure n’a de trajectoire'],
    ['reported', 'keine Meldung angefordert ist', 'aucun compte rendu n’est demandé'],
    [
      'milestonesKept',
      'noch kein Plantermin eines Umsetzungsschritts abgelaufen ist',
      'aucune échéance planifiée d’étape n’est encore dépassée',
    ],
    [
      'horizonExpired',
      'für keine einmalige Maßnahme der Zeithorizont abgelaufen ist',
      'l’horizon n’est expiré pour aucune mesure ponctuelle',
    ],
  ])('%s prints no share and says why', (key, because, car) => {
    expect(said(key, []).de).toContain(`${KNOWN}Ein Anteil lässt sich nicht angeben (–), weil ${because}`);
    expect(said(key, []).fr).toContain(`${CONNUE}aucune part ne peut être indiquée (–), car ${car}`);
  });

  it('still says what is excluded', () => {
    expect(said('implemented', measures(['permanent', 2, 'permanent'])).de).toMatch(
      /zu zählen ist; nicht mitgezählt sind 2 Daueraufgaben\.$/,
    );
  });
});

describe('the basis', () => {
  const sealed: FigureBasis = { asOf: on('2023-12-31'), round: '2023', sealedOn: on('2024-03-12') };
  const future: FigureBasis = { asOf: on('2027-12-31'), projection: true };

  it('is a day, a sealed round or a projection, and always said', () => {
    expect(said('started', [aCell()], sealed).de).toMatch(
      /^Laut Berichtsrunde 2023 \(Stichtag 31\. Dezember 2023, versiegelt am 12\. März 2024\): 1 von 1 /,
    );
    expect(said('started', [aCell()], sealed).fr).toMatch(
      /^Selon la campagne de suivi 2023 \(date de référence : 31 décembre 2023, scellée le 12 mars 2024\) : 1 mesure /,
    );
    expect(said('started', [aCell()], future).de).toMatch(
      /^Projektion auf den 31\. Dezember 2027, falls bis dahin nichts weiter gemeldet wird: 1 von 1 /,
    );
  });

  it('can stand alone, for a banner', () => {
    expect(basisClause(today, 'de')).toBe('Wie am 21. November 2023 bekannt');
    expect(basisClause(today, 'fr')).toBe('Situation connue au 21 novembre 2023');
    expect(plainSpaces(basisClause(sealed, 'fr'))).toBe(
      'Selon la campagne de suivi 2023 (date de référence : 31 décembre 2023, scellée le 12 mars 2024)',
    );
    expect(basisClause(future, 'fr')).toBe('Projection au 31 décembre 2027, si rien d’autre n’est déclaré d’ici là');
  });
});

it('every figure is one sentence with its day, numerator and denominator in both languages', () => {
  const cells = [
    aCell({ count: 3, milestonesDue: 3, expired: true }),
    aCell({ status: 'not_started', report: 'open' }),
  ];
  for (const key of FIGURE_KEYS) {
    const { numerator, denominator } = figureOf(key, cells);
    const { de, fr } = said(key, cells);
    expect(de).toMatch(new RegExp(`2023 bekannt: ${numerator} von ${denominator} [^{}]*\\.$`));
    expect(fr).toMatch(new RegExp(`2023 : ${numerator} [^{}]* sur ${denominator} [^{}]*\\.$`));
  }
});

describe('the small print of a figure', () => {
  const cells = measures(['running', 1], ['dropped', 3]);

  it('holds what is left out, while the parts stay in the main clause', () => {
    const { main, smallPrint } = figureClauses(figureOf('implementedOrStarted', cells), today).de;
    expect(main).toContain('davon 0 in Vorbereitung, 1 in Umsetzung');
    expect(smallPrint).toBe(' nicht mitgezählt sind 3 entfallene Maßnahmen.');
  });

  it('makes the sentence again when put behind the main clause', () => {
    for (const key of FIGURE_KEYS) {
      const value = figureOf(key, cells);
      const [{ de, fr }, sentence] = [figureClauses(value, today), figureSentence(value, today)];
      expect([de.main + de.smallPrint, fr.main + fr.smallPrint]).toEqual([sentence.de, sentence.fr]);
      for (const { main, smallPrint } of [de, fr]) expect(main).toMatch(smallPrint === '' ? /\.$/ : /;$/);
    }
  });
});
