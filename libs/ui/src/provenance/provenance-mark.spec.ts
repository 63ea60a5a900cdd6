import { inputBinding, signal } from '@angular/core';
import { render } from '@testing-library/angular/zoneless';
import type { Language, Provenance } from '@wegmarke/domain';
import { LANGUAGE } from '../language/language';
import { ProvenanceMark } from './provenance-mark';

async function said(of: Provenance, part = '', language: Language = 'de'): Promise<string> {
  const { container } = await render(ProvenanceMark, {
    bindings: [inputBinding('of', () => of), inputBinding('part', () => part)],
    providers: [{ provide: LANGUAGE, useValue: signal(language) }],
  });
  return container.textContent?.trim() ?? '';
}

const cases: readonly [string, Parameters<typeof said>, string][] = [
  ['says what was invented', ['sample'], 'Muster'],
  ['says what has a source', ['public'], 'öffentlich belegt'],
  ['names the part where the place does not', ['sample', 'Status'], 'Status: Muster'],
  ['speaks French', ['sample', 'État', 'fr'], 'État\u00a0: exemple'],
  ['leaves the ordinary case alone', ['recorded', 'Status'], ''],
];

describe('the mark of provenance', () => {
  it.each(cases)('%s', async (_name, [of, part, language], text) => {
    expect(await said(of, part, language)).toBe(text);
  });
});
