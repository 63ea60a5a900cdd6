import type { Language, StrategyKey } from '@wegmarke/domain';
import { typeset } from '@wegmarke/wording';

type Gaps = Readonly<Record<Language, readonly string[]>>;

/** What was looked for in public sources when a strategy's public catalogue was compiled, and not found there. */
const PUBLIC_GAPS: ReadonlyMap<string, Gaps> = new Map([
  [
    'frankreich',
    {
      de: [
        'der Text der Konzeption selbst',
        'Wortlaut und Nummern der rund 40 Ziele und ihre Aufteilung in kurz-, mittel- und langfristig: Hier stehen Umschreibungen veröffentlichter Absichten; Nummern und Zeithorizonte sind Muster',
        'die vollständigen Listen der 29 zusätzlich geförderten und der rund 100 Maßnahmen mit ihren federführenden Ressorts: Öffentlich genannt sind 20, davon zehn mit ausdrücklich genanntem Ressort',
        'die Aufteilung der am 21. November 2023 genannten 48 umgesetzten oder angestoßenen Maßnahmen: Veröffentlicht ist nur die Summe',
        'Status, Termine und Verlauf einzelner Maßnahmen, soweit sie hier stehen: Alles davon ist Muster',
        'die amtliche Reihenfolge der zehn Aktionsfelder: Gezeigt wird die Reihenfolge, in der Mitglieder des Landtags sie aufgezählt haben',
        'die französischen Bezeichnungen der Felder Sprache, Kultur und Tourismus: Hier stehen eigene Übersetzungen',
        'Einzelheiten zum Aktionsfeld Kultur',
        'eine Drucksache des Landtags oder ein eigener Bericht zur Umsetzung, eine Fortschreibung und ein Bericht an den Ministerrat im Jahr 2025',
        'Ausgaben des Zukunftsdialogs in den Jahren 2022 und 2026',
        'der Zuschnitt der Ministerien nach der Landtagswahl 2026: Namen sind ab Mai 2026 nicht geprüft',
        'eine amtliche französische Liste der Statuswörter',
      ],
      fr: [
        'le texte de la conception elle-même',
        'le libellé et les numéros des quelque 40 objectifs, et leur répartition à court, moyen et long terme : figurent ici des reformulations d’intentions publiées ; numéros et horizons sont des exemples',
        'les listes complètes des 29 mesures bénéficiant d’un financement supplémentaire et des quelque 100 mesures, avec leurs chefs de file : 20 sont citées publiquement, dont dix avec un ministère expressément nommé',
        'la répartition des 48 mesures réalisées ou engagées annoncées le 21 novembre 2023 : seul le total est publié',
        'l’état, les échéances et la trajectoire des mesures telles qu’affichées ici : tout cela est un exemple',
        'l’ordre officiel des dix champs d’action : est affiché celui dans lequel des membres du Landtag les ont énumérés',
        'les libellés français des champs Langue, Culture et Tourisme : ce sont ici des traductions propres',
        'des précisions sur le champ d’action Culture',
        'un document du Landtag ou un rapport consacré à la mise en œuvre, une actualisation de la conception, un rapport au Conseil des ministres en 2025',
        'des éditions du dialogue d’avenir en 2022 et en 2026',
        'le découpage des ministères après les élections régionales de 2026 : les noms ne sont pas vérifiés après mai 2026',
        'une liste officielle des termes d’état en français',
      ],
    },
  ],
]);

/** Empty for a strategy whose catalogue is not drawn from public sources. */
export function publicGapsOf(strategy: StrategyKey | null, language: Language): readonly string[] {
  const gaps = strategy === null ? undefined : PUBLIC_GAPS.get(strategy);
  return gaps?.[language].map((gap) => typeset(gap, language)) ?? [];
}
