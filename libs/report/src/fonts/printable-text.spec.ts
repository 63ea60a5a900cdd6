import { charactersOf } from './character-map';
import { fontFiles } from './font-files';
import { printableText } from './printable-text';

const printed = (raw: string): string => printableText(raw, '[?]').text;

describe('the characters of the typeface', () => {
  it('are those of both languages in every face', () => {
    const needed = 'AZazÄÖÜäöüßàâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ0189„“«»’–—…€%§\u00a0\u202f−×→';
    for (const face of fontFiles().map(charactersOf)) {
      expect([...needed].filter((letter) => !face.has(letter.codePointAt(0) ?? 0))).toEqual([]);
    }
  });

  it('are not those of other scripts', () => {
    expect(['漢', 'ש', 'ع', '😀'].filter((letter) => printed(letter) !== '[?]')).toEqual([]);
  });

  it('cannot be read from another file', () => {
    expect(() => charactersOf(Buffer.alloc(64))).toThrow('cmap');
  });
});

describe('a printable text', () => {
  it('of usual letters stays as it is', () => {
    const usual = 'Maßnahme „A“ – 48\u00a0% · l’état : 1\u202f200 €\nneue Zeile';
    expect(printableText(usual, '[?]')).toEqual({ text: usual, replaced: [] });
  });

  it('has one placeholder for several characters in a row', () => {
    expect(printableText('a😀😀 b漢字c', '[?]')).toEqual({
      text: 'a[?] b[?]c',
      replaced: ['U+1F600', 'U+6F22', 'U+5B57'],
    });
  });

  it('leaves out what cannot be seen without telling of it', () => {
    expect(printableText('a\ufeffb\u200dc\u202ed\ufe0fe', '[?]')).toEqual({ text: 'abcde', replaced: [] });
  });

  it('leaves out control characters, noncharacters and half surrogates, and tells of them', () => {
    expect(printableText('a\u0000\u001b\u0085b\ufdd0\uffff\ud800c', '[?]')).toEqual({
      text: 'a\nbc',
      replaced: ['U+0000', 'U+001B', 'U+FDD0', 'U+FFFF', 'U+D800'],
    });
  });

  it('has one kind of line break and no tabs', () => {
    expect(printed('a\r\nb\rc\u2028d\u2029e\tf')).toBe('a\nb\nc\nd\ne f');
  });

  it('composes letters and accents', () => {
    expect(printed('e\u0301 u\u0308')).toBe('é ü');
  });

  it('has no private characters, which mean something else in each font', () => {
    expect(printed('\ue000\uf8ff\u{f0000}')).toBe('[?]');
  });
});
