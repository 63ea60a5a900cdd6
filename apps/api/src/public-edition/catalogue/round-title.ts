import type { LocalizedText } from '@wegmarke/domain';
import { formatDay } from '@wegmarke/wording';

import type { Edition } from '../published-rounds.reader';

type BothLanguages = { readonly de: string; readonly fr: string };

/** How a round is called where it stands among data of others. Sample data say so in their name. */
export function roundTitle({ row, content }: Edition): BothLanguages {
  const { title } = content.strategy;
  const [de, fr] = content.sample ? [' (Musterdaten)', ' (données d’exemple)'] : ['', ''];
  return {
    de: `${title.de}: Umsetzungsstand der Maßnahmen, Berichtsrunde ${row.key}${de}`,
    fr: `${frenchOf(title)} : état de mise en œuvre des mesures, campagne de suivi ${row.key}${fr}`,
  };
}

/** What is in it, for people who look for data. */
export function roundDescription({ row, content }: Edition): BothLanguages {
  const { measures, fields, sample } = content;
  const [de, fr] = sample
    ? [
        ' Musterdaten: Teile sind für eine Vorführung erfunden.',
        ' Données d’exemple : des parties sont inventées pour une démonstration.',
      ]
    : ['', ''];
  return {
    de: `${measures.length} Maßnahmen in ${fields.length} Aktionsfeldern mit Titel, Wortlaut, Ziel, Federführung, Beteiligung, Stand, Enddatum und Bericht, Stichtag ${formatDay(row.asOfOn, 'de')}.${de}`,
    fr: `${measures.length} mesures dans ${fields.length} champs d’action avec titre, libellé, objectif, chef de file, participants, état, date de fin et compte rendu, date de référence ${formatDay(row.asOfOn, 'fr')}.${fr}`,
  };
}

export const frenchOf = ({ de, fr }: LocalizedText): string => fr ?? de;
