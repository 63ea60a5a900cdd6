import { defineWords } from '@wegmarke/ui';

/** `Mod-Shift-8` as it stands on the keys. */
const keysOn = (shortcut: string, control: string, shift: string): string =>
  shortcut
    .split('-')
    .map((key) => (key === 'Mod' ? control : key === 'Shift' ? shift : key.toUpperCase()))
    .join('+');

export const editorWords = defineWords(
  {
    toolbar: (text: string) => `Text gestalten: ${text}`,
    tools: {
      strong: 'Fett',
      emphasis: 'Kursiv',
      bulletList: 'Liste mit Punkten',
      orderedList: '1. Liste, nummeriert',
      link: 'Link',
      undo: 'Rückgängig',
      redo: 'Wiederholen',
    },
    signs: {
      strong: 'F',
      emphasis: 'K',
      bulletList: '• Liste',
      orderedList: '1. Liste',
      link: 'Link',
      undo: '↶',
      redo: '↷',
    },
    keys: (shortcut: string) => keysOn(shortcut, 'Strg', 'Umschalt'),
    address: 'Adresse des Links',
    addressHint: 'https://…, http://… oder mailto:…',
    addressWrong: 'Das ist keine Adresse, die mit https://, http:// oder mailto: beginnt.',
    setLink: 'Link setzen',
    removeLink: 'Link entfernen',
    cancel: 'Abbrechen',
  },
  {
    toolbar: (text: string) => `Mise en forme : ${text}`,
    tools: {
      strong: 'Gras',
      emphasis: 'Italique',
      bulletList: 'Liste à puces',
      orderedList: '1. Liste numérotée',
      link: 'Lien',
      undo: 'Annuler',
      redo: 'Rétablir',
    },
    signs: {
      strong: 'G',
      emphasis: 'I',
      bulletList: '• Liste',
      orderedList: '1. Liste',
      link: 'Lien',
      undo: '↶',
      redo: '↷',
    },
    keys: (shortcut: string) => keysOn(shortcut, 'Ctrl', 'Maj'),
    address: 'Adresse du lien',
    addressHint: 'https://…, http://… ou mailto:…',
    addressWrong: 'Ce n’est pas une adresse commençant par https://, http:// ou mailto:.',
    setLink: 'Insérer le lien',
    removeLink: 'Retirer le lien',
    cancel: 'Abandonner',
  },
);
