import type { Language } from '@wegmarke/domain';
import type { Block, Run } from '../document/report-document';

/** Headings of all levels, paragraphs of all tones, lists, facts, notes, links, emphasis and the other language. */
export function everyText(language: Language): Block[] {
  const said = (de: string, fr: string): string => (language === 'de' ? de : fr);
  const other: Language = language === 'de' ? 'fr' : 'de';
  const foreign = said(
    'La coopération transfrontalière se poursuit.',
    'Die grenzüberschreitende Zusammenarbeit wird fortgesetzt.',
  );
  const long = said(
    'Die Landesregierung berichtet über den Stand der Maßnahmen, die sie mit der Konzeption beschlossen hat; die Ressorts haben ihre Angaben zum Stichtag geprüft und freigegeben. Grenzüberschreitende Verkehrsverbindungen, Berufsausbildung und Verwaltungszusammenarbeit bleiben Schwerpunkte.',
    'Le gouvernement du Land rend compte de l’état des mesures arrêtées dans sa stratégie\u202f; les ministères ont vérifié et approuvé leurs indications à la date de référence. Les liaisons transfrontalières, la formation professionnelle et la coopération administrative restent prioritaires.',
  );
  return [
    { type: 'heading', level: 1, id: 'texte', text: said('1 Texte', '1 Textes') },
    { type: 'paragraph', tone: 'lead', runs: [{ text: long }] },
    { type: 'paragraph', tone: 'normal', runs: emphases(said) },
    { type: 'heading', level: 2, id: 'absaetze', text: said('1.1 Absätze und Sprachen', '1.1 Paragraphes et langues') },
    { type: 'paragraph', tone: 'normal', runs: [{ text: `${long} ${long}` }] },
    {
      type: 'paragraph',
      tone: 'normal',
      runs: [
        { text: said('Zitat in der anderen Sprache: ', 'Citation dans l’autre langue : ') },
        { text: foreign, language: other },
        { text: said(' Danach geht es weiter.', ' Puis le texte continue.') },
      ],
    },
    {
      type: 'note',
      tone: 'info',
      runs: [
        {
          text: said('[auf Französisch, noch nicht übersetzt] ', '[en allemand, pas encore traduit] '),
          emphasis: true,
        },
        { text: foreign, language: other },
      ],
    },
    {
      type: 'note',
      tone: 'warning',
      runs: [{ text: said('Achtung: ', 'Attention : '), strong: true }, { text: long }],
    },
    {
      type: 'paragraph',
      tone: 'small',
      runs: [{ text: said('Kleingedrucktes unter einer Zahl.', 'Petits caractères sous un chiffre.') }],
    },
    { type: 'paragraph', tone: 'normal', runs: [] },
    { type: 'heading', level: 2, id: 'listen', text: said('1.2 Listen und Angaben', '1.2 Listes et indications') },
    { type: 'heading', level: 3, id: 'liste-ohne', text: said('Ohne Nummern', 'Sans numéros') },
    {
      type: 'list',
      ordered: false,
      items: [
        [{ text: said('Erster Punkt', 'Premier point') }],
        emphases(said),
        [{ text: long }],
        [{ text: foreign, language: other }],
      ],
    },
    { type: 'heading', level: 3, id: 'liste-mit', text: said('Mit Nummern', 'Avec numéros') },
    {
      type: 'list',
      ordered: true,
      items: Array.from({ length: 11 }, (_, at) => [{ text: `${said('Schritt', 'Étape')} ${at + 1}` }]),
    },
    {
      type: 'facts',
      items: [
        {
          label: said('Federführung', 'Chef de file'),
          value: [{ text: said('Ministerium für Verkehr', 'Ministère des Transports') }],
        },
        {
          label: said('Umsetzungsstand', 'État'),
          value: [{ text: said('in Umsetzung', 'en cours') }],
          sign: { axis: 'status', value: 'running' },
        },
        {
          label: said('Verlauf', 'Trajectoire'),
          value: [{ text: said('gefährdet', 'menacée') }],
          sign: { axis: 'course', value: 'at_risk' },
        },
        {
          label: said(
            'Ein sehr langes Etikett, das umbrochen werden muss',
            'Un intitulé très long qui doit passer à la ligne',
          ),
          value: [{ text: long }],
        },
        { label: said('Leer', 'Vide'), value: [] },
      ],
    },
    { type: 'page-break' },
    { type: 'paragraph', tone: 'normal', runs: [{ text: said('Nach dem Seitenumbruch.', 'Après le saut de page.') }] },
  ];
}

function emphases(said: (de: string, fr: string) => string): Run[] {
  return [
    { text: said('Ein Satz mit ', 'Une phrase avec ') },
    { text: said('starker', 'forte'), strong: true },
    { text: said(' und ', ' et ') },
    { text: said('leiser', 'légère'), emphasis: true },
    { text: said(' Betonung, ', ' insistance, ') },
    { text: said('beidem zugleich', 'les deux à la fois'), strong: true, emphasis: true },
    { text: said(', einem ', ', un ') },
    { text: said('Verweis ins Netz', 'lien vers le web'), link: 'https://www.example.org/pfad?a=1&b=<2>' },
    { text: said(' und einer ', ' et une ') },
    { text: said('Postadresse', 'adresse électronique'), link: 'mailto:poststelle@example.org' },
    { text: said('; 5 < 6 & „so“ [#x] *y* _z_ $w$ @v `u`.', '; 5 < 6 & « ainsi » [#x] *y* _z_ $w$ @v `u`.') },
  ];
}
