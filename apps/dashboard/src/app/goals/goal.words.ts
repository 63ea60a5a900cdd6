import { defineWords } from '@wegmarke/ui';

export const goalWords = defineWords(
  {
    goal: (code: string) => `Ziel ${code}`,
    neighbours: 'Zum Aktionsfeld und weiteren Zielen',
    allFields: 'Alle Aktionsfelder',
    loading: 'Ziel wird geladen …',
    unknownTitle: 'Dieses Ziel gibt es nicht',
    unknownText: 'Die Konzeption hat an diesem Tag kein Ziel mit dieser Nummer.',
    parts: { title: 'Ziel', horizon: 'Zeithorizont', owner: 'Verantwortung' },
    field: 'Aktionsfeld',
    due: 'Zieltermin',
    dueExplicit: 'eigens festgelegt',
    dueFromSpan: (years: number, horizon: string) =>
      years === 1
        ? `ein Jahr nach der Verabschiedung (${horizon})`
        : `${years} Jahre nach der Verabschiedung (${horizon})`,
    adopted: 'Verabschiedet am',
    owner: 'Verantwortliches Ressort',
    noOwner: 'nicht festgelegt',
    measures: 'Maßnahmen mit diesem Hauptziel',
    further: 'Weitere Maßnahmen, die diesem Ziel dienen',
    furtherText: 'Sie haben ein anderes Hauptziel oder keines; in allen Summen zählen sie dort und hier nicht mit.',
    furtherOnDay: (day: string) => `Diese Tabelle zeigt den am ${day} bekannten Stand, nicht den der Berichtsrunde.`,
    noFurther: 'keine',
    sources: 'Quellen',
    noSources: 'Für dieses Ziel ist keine öffentliche Quelle angegeben.',
  },
  {
    goal: (code: string) => `Objectif ${code}`,
    neighbours: 'Vers le champ d’action et d’autres objectifs',
    allFields: 'Tous les champs d’action',
    loading: 'Chargement de l’objectif…',
    unknownTitle: 'Cet objectif n’existe pas',
    unknownText: 'À cette date, la conception n’a pas d’objectif portant ce numéro.',
    parts: { title: 'Objectif', horizon: 'Horizon', owner: 'Responsabilité' },
    field: 'Champ d’action',
    due: 'Échéance',
    dueExplicit: 'fixée expressément',
    dueFromSpan: (years: number, horizon: string) =>
      years === 1 ? `un an après l’adoption (${horizon})` : `${years} ans après l’adoption (${horizon})`,
    adopted: 'Adopté le',
    owner: 'Ministère responsable',
    noOwner: 'non désigné',
    measures: 'Mesures ayant cet objectif principal',
    further: 'Autres mesures au service de cet objectif',
    furtherText:
      'Elles ont un autre objectif principal ou n’en ont pas ; dans tous les totaux, elles comptent là-bas et non ici.',
    furtherOnDay: (day: string) =>
      `Ce tableau montre la situation connue au ${day}, et non celle de la campagne de suivi.`,
    noFurther: 'aucune',
    sources: 'Sources',
    noSources: 'Aucune source publique n’est indiquée pour cet objectif.',
  },
);
