import { localDate, type Language } from '@wegmarke/domain';
import type { Block, FrameWords, Heading, ReportDocument } from '../document/report-document';
import { everyChart } from './every-chart';
import { everyTable } from './every-table';
import { everyText } from './every-text';

/**
 * A document with every block type and the cases writers stumble over: what one writer's spec sets, all of them set.
 * Nothing in it is real; the words say which case they are.
 */
export function everyBlock(language: Language): ReportDocument {
  const said = (de: string, fr: string): string => (language === 'de' ? de : fr);
  return {
    kind: 'annual-report',
    language,
    title: said('Probe aller Bausteine 2025', 'Essai de tous les éléments 2025'),
    subtitle: said('Jedes Element, das ein Bericht enthalten kann', 'Chaque élément qu’un rapport peut contenir'),
    subject: said(
      'Probedokument mit jedem Baustein des Berichts.',
      'Document d’essai contenant chaque élément du rapport.',
    ),
    publisher: said('Staatsministerium Baden-Württemberg', 'Ministère d’État du Bade-Wurtemberg'),
    datedOn: localDate('2025-12-31'),
    draftMark: said('Entwurf', 'Projet'),
    marks: [said('Musterdaten', 'Données d’exemple')],
    runningHead: said('Probe · Berichtsrunde 2025', 'Essai · cycle 2025'),
    words: frameWords(language),
    cover: {
      over: said('Staatsministerium Baden-Württemberg', 'Ministère d’État du Bade-Wurtemberg'),
      title: said('Probe aller Bausteine 2025', 'Essai de tous les éléments 2025'),
      subtitle: said('Jedes Element, das ein Bericht enthalten kann', 'Chaque élément qu’un rapport peut contenir'),
      facts: [
        {
          label: said('Zeitraum', 'Période'),
          text: said('1. Januar bis 31. Dezember 2025', 'Du 1er janvier au 31 décembre 2025'),
        },
        { label: said('Stichtag', 'Date de référence'), text: said('31. Dezember 2025', '31 décembre 2025') },
        { label: said('Fassung', 'Version'), text: said('Entwurf zu Ausgabe 1', 'Projet de l’édition 1') },
      ],
      colophon: [
        {
          label: said('Prüfsumme der Daten', 'Somme de contrôle des données'),
          text: `sha256:${'0123456789abcdef'.repeat(4)}`,
        },
        {
          label: said('Prüfsumme der Texte', 'Somme de contrôle des textes'),
          text: `sha256:${'fedcba9876543210'.repeat(4)}`,
        },
        { label: said('Programm und Regeln', 'Programme et règles'), text: 'Wegmarke 0.4.0 · 2025.1' },
      ],
    },
    contents: true,
    orientation: 'portrait',
    blocks: [...everyText(language), ...everyTable(language), ...everyChart(language)],
  };
}

/** The same blocks as another kind of document: no cover, no contents, no marks. */
export function everyBlockPlain(language: Language): ReportDocument {
  const full = everyBlock(language);
  return { ...full, kind: 'written-question', draftMark: null, marks: [], cover: null, contents: false };
}

/** A document of the given blocks alone, under one heading: for a spec of one case. */
export function documentOf(blocks: readonly Block[], language: Language = 'de'): ReportDocument {
  const start: Heading = { type: 'heading', level: 1, id: 'start', text: language === 'de' ? 'Beginn' : 'Début' };
  return { ...everyBlockPlain(language), blocks: [start, ...blocks] };
}

export function frameWords(language: Language): FrameWords {
  return language === 'de'
    ? {
        contents: 'Inhalt',
        page: 'Seite {page} von {pages}',
        description: 'Beschreibung',
        missingCharacter: '[Zeichen]',
        fallback: { de: 'auf Deutsch, noch nicht übersetzt', fr: 'auf Französisch, noch nicht übersetzt' },
      }
    : {
        contents: 'Sommaire',
        page: 'Page {page} sur {pages}',
        description: 'Description',
        missingCharacter: '[caractère]',
        fallback: { de: 'en allemand, pas encore traduit', fr: 'en français, pas encore traduit' },
      };
}
