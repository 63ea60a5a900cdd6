import { defineWords } from '../language/words';

export const figureWords = defineWords(
  {
    asTable: 'Als Tabelle',
    asChart: 'Als Diagramm',
    download: 'Herunterladen',
    total: 'Zusammen',
    legend: 'Legende',
    chart: 'Diagramm',
    keys: 'Mit den Pfeiltasten werden die Werte gelesen, mit der Eingabetaste wird die Liste geöffnet.',
    value: (row: string, series: string, value: string, total: string) => `${row} – ${series}: ${value} von ${total}`,
    empty: 'Keine Maßnahmen in dieser Auswahl.',
    loading: 'Diagramm wird geladen …',
    failed: 'Das Diagramm konnte nicht geladen werden; die Tabelle zeigt dieselben Zahlen.',
  },
  {
    asTable: 'En tableau',
    asChart: 'En graphique',
    download: 'Télécharger',
    total: 'Total',
    legend: 'Légende',
    chart: 'graphique',
    keys: 'Les touches fléchées parcourent les valeurs, la touche Entrée ouvre la liste.',
    value: (row: string, series: string, value: string, total: string) => `${row} – ${series} : ${value} sur ${total}`,
    empty: 'Aucune mesure dans cette sélection.',
    loading: 'Chargement du graphique…',
    failed: 'Le graphique n’a pas pu être chargé ; le tableau présente les mêmes chiffres.',
  },
);
