import { defineWords } from './words';

const words = defineWords(
  {
    how: 'Wie?',
    parts: { title: 'Titel: a' },
    columns: ['x'],
    chosen: (name: string, count: number) => `${name}: ${count}`,
  },
  {
    how: 'Comment ?',
    parts: { title: "Titre : l'objectif" },
    columns: ['« x »'],
    chosen: (name: string, count: number) => `${name} : ${count}`,
  },
);

describe('the words of a page', () => {
  it('are typeset in French at every depth, and in what sentences answer', () => {
    expect(words.fr.how).toBe('Comment\u202f?');
    expect(words.fr.parts.title).toBe('Titre\u00a0: l’objectif');
    expect(words.fr.columns).toEqual(['«\u00a0x\u00a0»']);
    expect(words.fr.chosen('Champ', 2)).toBe('Champ\u00a0: 2');
  });

  it('stay as written in German', () => {
    expect(words.de.how).toBe('Wie?');
    expect(words.de.chosen('Feld', 2)).toBe('Feld: 2');
  });

  it('are set once', () => {
    expect(words.fr).toBe(words.fr);
  });
});
