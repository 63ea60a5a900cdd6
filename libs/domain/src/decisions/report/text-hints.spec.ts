import { aReportContent } from '@wegmarke/domain-testing';
import { TEXT_HINTS, textHints, type Narrative } from '../../index';

const EMPTY: Narrative = { done: '', problems: '', next: '', helpNeeded: '' };
const saying = (narrative: Partial<Narrative>) => aReportContent({ narrative: { ...EMPTY, ...narrative } });
const hintsOn = (narrative: Partial<Narrative>, last: Partial<Narrative> | null = null) =>
  textHints(saying(narrative), last && saying(last)).map(({ pointer, code }) => `${pointer} ${code}`);

describe('Hints on the text of a report', () => {
  it.each(['done', 'next'] as const)('tell when %s is the same as last time, blanks apart', (part) => {
    const text = 'Vertrag bis 2027 geprüft';
    expect(hintsOn({ [part]: ` ${text} ` }, { [part]: text })).toEqual([`/narrative/${part} identical-to-last`]);
    expect(hintsOn({ [part]: text }, { [part]: `${text}, unterzeichnet` })).toEqual([]);
  });

  it('are three, and all can meet in one report', () => {
    const text = 'Es wird noch einmal über alles gesprochen';
    const all = textHints(saying({ next: text, helpNeeded: text }), saying({ next: text }));
    expect(new Set(all.map(({ code }) => code))).toEqual(new Set(TEXT_HINTS));
  });

  it('are silent about empty texts, the first report and a confirmation of no change', () => {
    expect(hintsOn({}, {})).toEqual([]);
    expect(hintsOn({ done: 'Geprüft' })).toEqual([]);
    const repeated = { ...saying({ done: 'Geprüft' }), unchanged: true };
    expect(textHints(repeated, saying({ done: 'Geprüft' }))).toEqual([]);
  });

  it.each(['Die Partner beraten noch einmal über den Entwurf', 'Le projet sera présenté aux partenaires de nouveau'])(
    'miss a date in "%s"',
    (next) => {
      expect(hintsOn({ next })).toEqual(['/narrative/next no-date']);
    },
  );

  it.each([
    'Unterzeichnung am 12.3. in Straßburg geplant',
    'Die Ausschreibung endet im Frühjahr, danach Vergabe',
    'Le dossier sera déposé avant la fin du trimestre',
    'La réunion se tiendra en février à Karlsruhe',
    'Abstimmung mit der Région läuft fortlaufend weiter',
    'Haushaltsmittel sind für 2027 angemeldet worden',
    'bald', // key words are left alone
    'Keine weiteren Schritte vorgesehen, Maßnahme läuft',
    'Aucune démarche supplémentaire prévue ici',
  ])('miss none in "%s"', (next) => {
    expect(hintsOn({ next })).toEqual([]);
  });

  it.each(['Es fehlt noch an Geld für die Schilder', 'Il manque encore de l’argent pour les panneaux'])(
    'miss whoever should help in "%s"',
    (helpNeeded) => {
      expect(hintsOn({ helpNeeded })).toEqual(['/narrative/helpNeeded no-actor']);
    },
  );

  it.each([
    'Das VM müsste die Mittel freigeben, sonst Verzug',
    'Zusage der Eurodistrikte zur Finanzierung nötig',
    'Accord de la préfecture nécessaire pour avancer',
    'Keine Unterstützung notwendig, alles läuft gut',
    'Geld',
  ])('miss nobody in "%s"', (helpNeeded) => {
    expect(hintsOn({ helpNeeded })).toEqual([]);
  });
});
