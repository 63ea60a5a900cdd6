import type { Language } from '@wegmarke/domain';

/** What `npm run report` says. */
export interface ReportCommandWords {
  readonly usage: string;
  readonly unclear: (words: string) => string;
  readonly whichStrategy: (keys: readonly string[]) => string;
  readonly unknownRound: (round: string, known: readonly string[]) => string;
  readonly notWritable: (folder: string) => string;
  readonly begun: (name: string) => string;
  readonly progress: (name: string, percent: number) => string;
  readonly written: (path: string, bytes: string, checksum: string) => string;
  readonly places: (count: number) => string;
  readonly done: (files: number) => string;
}

const GERMAN: ReportCommandWords = {
  usage:
    'npm run report -- --round SCHLÜSSEL [--strategy SCHLÜSSEL] [--lang de|fr|all] [--format pdf,docx,odt,html,xlsx,ods,csv,json|all] [--version NUMMER|draft] --out ORDNER',
  unclear: (words) => `Nicht verstanden oder unvollständig: ${words}`,
  whichStrategy: (keys) =>
    `Die Berichtsrunde gibt es in mehreren Konzeptionen; bitte mit --strategy eine nennen: ${keys.join(', ')}.`,
  unknownRound: (round, known) =>
    `Diese Berichtsrunde gibt es nicht: ${round}.${known.length === 0 ? '' : ` Es gibt ${known.join(', ')}.`}`,
  notWritable: (folder) => `In diesen Ordner lässt sich nicht schreiben: ${folder}`,
  begun: (format) => `${format} wird erstellt …`,
  progress: (format, percent) => `${format}: ${percent} %`,
  written: (path, bytes, checksum) => `${path} geschrieben (${bytes} Byte, SHA-256 ${checksum}).`,
  places: (count) =>
    count === 1
      ? 'An einer Stelle stand ein Zeichen, das die Schrift nicht hat; dort steht ein Platzhalter.'
      : `An ${count} Stellen standen Zeichen, die die Schrift nicht hat; dort steht ein Platzhalter.`,
  done: (files) => (files === 1 ? 'Eine Datei geschrieben.' : `${files} Dateien geschrieben.`),
};

const FRENCH: ReportCommandWords = {
  usage:
    'npm run report -- --round CLÉ [--strategy CLÉ] [--lang de|fr|all] [--format pdf,docx,odt,html,xlsx,ods,csv,json|all] [--version NUMÉRO|draft] --out DOSSIER',
  unclear: (words) => `Non compris ou incomplet : ${words}`,
  whichStrategy: (keys) =>
    `Cette campagne existe dans plusieurs conceptions ; veuillez en nommer une par --strategy : ${keys.join(', ')}.`,
  unknownRound: (round, known) =>
    `Cette campagne de suivi n’existe pas : ${round}.${known.length === 0 ? '' : ` Il y a ${known.join(', ')}.`}`,
  notWritable: (folder) => `Impossible d’écrire dans ce dossier : ${folder}`,
  begun: (format) => `${format} en cours de production…`,
  progress: (format, percent) => `${format} : ${percent} %`,
  written: (path, bytes, checksum) => `${path} écrit (${bytes} octets, SHA-256 ${checksum}).`,
  places: (count) =>
    count === 1
      ? 'À un endroit, un caractère manque à la police ; un signe de remplacement y figure.'
      : `À ${count} endroits, un caractère manque à la police ; un signe de remplacement y figure.`,
  done: (files) => (files === 1 ? 'Un fichier écrit.' : `${files} fichiers écrits.`),
};

export const REPORT_COMMAND_WORDS: Readonly<Record<Language, ReportCommandWords>> = { de: GERMAN, fr: FRENCH };
