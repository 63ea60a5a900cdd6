import type { Language } from '@wegmarke/domain';
import { typesetAll } from '../format/typeset-all';
import type { GlossaryEntry } from './annual-report-words';

/** Terms of the report; the order in print is alphabetical in each language. */
type Term =
  | 'amendment'
  | 'asOfDay'
  | 'baseline'
  | 'course'
  | 'field'
  | 'forecast'
  | 'goal'
  | 'horizon'
  | 'lead'
  | 'measure'
  | 'milestone'
  | 'ministry'
  | 'partner'
  | 'permanent'
  | 'round'
  | 'seal'
  | 'statusReport'
  | 'strategy'
  | 'unchanged';

type GlossaryWords = Readonly<Record<Term, readonly [term: string, meaning: string]>>;

const DE: GlossaryWords = {
  amendment: [
    'Nachtrag',
    'Berichtigung nach der Versiegelung, mit Grund und von einer zweiten Stelle bestätigt. Alter und neuer Stand bleiben lesbar.',
  ],
  asOfDay: ['Stichtag', 'Tag, für den eine Berichtsrunde den Stand feststellt.'],
  baseline: ['Plantermin', 'Zuerst festgelegter Termin. Er ändert sich nur durch eine Entscheidung mit Aktenzeichen.'],
  course: ['Verlauf', 'Aussage darüber, ob eine Maßnahme im Plan liegt: im Plan, gefährdet, kritisch, nicht bewertet.'],
  field: ['Aktionsfeld', 'Thematischer Bereich der Konzeption. Jede Maßnahme gehört zu genau einem.'],
  forecast: ['voraussichtlicher Termin', 'Termin, den das federführende Ressort zum Stichtag erwartet.'],
  goal: ['Ziel', 'Was in einem Aktionsfeld bis zu einem Zieltermin erreicht werden soll.'],
  horizon: ['Zeithorizont', 'Spanne, in der ein Ziel erreicht werden soll: kurz-, mittel- oder langfristig.'],
  lead: ['Federführung', 'Ressort, das eine Maßnahme verantwortet und über sie meldet.'],
  measure: ['Maßnahme', 'Vorhaben der Konzeption mit einer Nummer, die sich nie ändert.'],
  milestone: ['Umsetzungsschritt', 'Abschnitt einer Maßnahme mit eigenem Termin; ihr Ende gehört dazu.'],
  ministry: ['Ressort', 'Ministerium der Landesregierung, einschließlich des Staatsministeriums.'],
  partner: ['Partner', 'Stelle außerhalb der Landesverwaltung, die an einer Maßnahme mitwirkt.'],
  permanent: ['Daueraufgabe', 'Maßnahme ohne Ende. Sie gilt nie als umgesetzt.'],
  round: ['Berichtsrunde', 'Jährliches Verfahren, in dem die Ressorts zu einem Stichtag über ihre Maßnahmen melden.'],
  seal: ['Versiegelung', 'Abschluss einer Berichtsrunde. Ihre Daten stehen danach fest und tragen eine Prüfsumme.'],
  statusReport: [
    'Statusmeldung',
    'Gezeichnete Aussage eines Ressorts über eine Maßnahme; sie gilt, sobald die Koordination sie annimmt.',
  ],
  strategy: ['Konzeption', 'Von der Landesregierung beschlossenes Programm aus Aktionsfeldern, Zielen und Maßnahmen.'],
  unchanged: ['Fehlanzeige', 'Gezeichnete Bestätigung, dass sich seit der letzten Meldung nichts geändert hat.'],
};

const FR: GlossaryWords = {
  amendment: [
    'rectificatif',
    'Correction après le scellement, motivée et confirmée par une seconde instance. L’ancien et le nouvel état restent lisibles.',
  ],
  asOfDay: ['date de référence', 'Jour pour lequel une campagne de suivi établit la situation.'],
  baseline: ['échéance planifiée', 'Date fixée en premier. Elle ne change que par une décision enregistrée.'],
  course: ['trajectoire', 'Indique si une mesure suit son plan : conforme, à risque, critique, non évaluée.'],
  field: ['champ d’action', 'Domaine thématique de la conception. Chaque mesure appartient à un seul champ.'],
  forecast: ['date prévue', 'Date attendue par le ministère chef de file à la date de référence.'],
  goal: ['objectif', 'Ce qui doit être atteint dans un champ d’action avant une échéance.'],
  horizon: ['horizon', 'Délai dans lequel un objectif doit être atteint : court, moyen ou long terme.'],
  lead: ['chef de file', 'Ministère responsable d’une mesure, qui en rend compte.'],
  measure: ['mesure', 'Projet de la conception, doté d’un numéro qui ne change jamais.'],
  milestone: ['étape', 'Partie d’une mesure ayant sa propre échéance ; la fin de la mesure en est une.'],
  ministry: ['ministère', 'Ministère du gouvernement du Land, ministère d’État compris.'],
  partner: ['partenaire', 'Organisme extérieur à l’administration du Land qui participe à une mesure.'],
  permanent: ['tâche permanente', 'Mesure sans fin. Elle n’est jamais considérée comme réalisée.'],
  round: [
    'campagne de suivi',
    'Procédure annuelle dans laquelle les ministères rendent compte de leurs mesures à une date de référence.',
  ],
  seal: ['scellement', 'Clôture d’une campagne de suivi. Ses données sont ensuite fixées et portent une empreinte.'],
  statusReport: [
    'compte rendu',
    'Déclaration signée d’un ministère sur une mesure ; elle vaut dès que la coordination l’accepte.',
  ],
  strategy: [
    'conception',
    'Programme adopté par le gouvernement du Land, composé de champs d’action, d’objectifs et de mesures.',
  ],
  unchanged: ['sans changement', 'Confirmation signée que rien n’a changé depuis le dernier compte rendu.'],
};

/** The glossary in alphabetical order of its language. */
export function glossaryOf(language: Language): readonly GlossaryEntry[] {
  const [own, other] = language === 'de' ? [DE, FR] : [FR, DE];
  const entries = Object.entries(own).map(([key, [term, meaning]]) => ({
    term,
    other: other[key as Term][0],
    meaning,
  }));
  const order = new Intl.Collator(language);
  return typesetAll(
    entries.toSorted((one, next) => order.compare(one.term, next.term)),
    language,
  );
}
