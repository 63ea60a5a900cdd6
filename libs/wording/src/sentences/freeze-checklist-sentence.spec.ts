import { FREEZE_CHECKLIST_CODES, freezeChecklist } from '@wegmarke/domain';
import { ministryKey } from '@wegmarke/domain-testing';
import { plainSpaces } from '../testing/plain-spaces';
import { freezeChecklistSentence } from './freeze-checklist-sentence';

const nameOf = (key: string): string => key.toUpperCase();
const consents = ['vm', 'um'].map((key) => ({ ministry: ministryKey(key), state: 'commented' as const }));
const { items } = freezeChecklist({ consents, texts: [], disagreements: [] });

it('names those who object', () => {
  const [objections] = items;
  if (objections === undefined) throw new Error('an empty checklist');
  expect(freezeChecklistSentence(objections, 'de', nameOf)).toBe(
    '2 Ressorts haben Einwände gegen den jetzigen Text: VM und UM.',
  );
  expect(plainSpaces(freezeChecklistSentence(objections, 'fr', nameOf))).toBe(
    '2 ministères ont formulé des observations sur le texte actuel : VM et UM.',
  );
});

it('is a whole sentence for every point, open or not, in both languages', () => {
  for (const code of FREEZE_CHECKLIST_CODES) {
    for (const language of ['de', 'fr'] as const) {
      for (const parts of [['a'], ['a', 'b']]) {
        const open = { code, ok: false, blocking: false, params: { count: parts.length, parts } };
        expect(freezeChecklistSentence(open, language, nameOf)).toMatch(/^[^{}[\]]+(A|A und B|A et B)\.$/);
      }
      const done = { code, ok: true, blocking: false, params: { count: 0, parts: [] } };
      expect(freezeChecklistSentence(done, language, nameOf)).toMatch(/^[^{}[\]:]+\.$/);
    }
  }
});
