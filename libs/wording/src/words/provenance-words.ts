import type { Language, Provenance } from '@wegmarke/domain';
import type { Words } from './words';

export const PROVENANCE_WORDS: Words<Provenance> = {
  de: { public: 'öffentlich belegt', sample: 'Muster', recorded: 'erfasst' },
  fr: { public: 'source publique', sample: 'exemple', recorded: 'saisi' },
};

/** The mark beside everything that was invented for the demonstration: banner, row, tile, chart title, file. */
export const SAMPLE_MARK: Readonly<Record<Language, string>> = { de: 'Musterdaten', fr: 'Données d’exemple' };

/** The banner in full. */
export const SAMPLE_NOTICE: Readonly<Record<Language, string>> = {
  de: 'Musterdaten: Status, Termine, Verlauf und Texte sind zur Vorführung erfunden, auch bei öffentlich bekannten Maßnahmen.',
  fr: 'Données d’exemple\u00a0: états, échéances, trajectoires et textes sont inventés pour la démonstration, y compris pour les mesures connues du public.',
};

/** Beside a figure whose sum is published while its parts are sample data. */
export const SAMPLE_SPLIT_NOTE: Readonly<Record<Language, string>> = {
  de: 'Aufteilung: Muster; veröffentlicht ist nur die Summe',
  fr: 'Répartition\u00a0: exemple\u202f; seul le total est publié',
};
