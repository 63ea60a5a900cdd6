import { DomainError } from '@wegmarke/domain';
import { ErasePerson, ExportPerson, PeopleQueries } from '../people';
import { type Command, FAILED, OPERATOR, SUCCEEDED } from './command-line';
import { UPKEEP_WORDS } from './upkeep-words';

/** `npm run person:export -- ID`: everything stored about one person, as JSON. */
export const exportPerson: Command = async ({ app, words, language, say }) => {
  const [person, ...others] = words;
  if (person === undefined || others.length > 0 || person.startsWith('--')) {
    say(UPKEEP_WORDS[language].exportUsage);
    return FAILED;
  }
  say(JSON.stringify(await app.get(ExportPerson, { strict: false }).execute(OPERATOR, person), null, 2));
  return SUCCEEDED;
};

/** `npm run person:erase -- ID --yes`: without the word it only says what it would do. */
export const erasePerson: Command = async ({ app, words, language, say }) => {
  const [id, ...others] = words.filter((word) => word !== '--yes');
  if (id === undefined || others.length > 0 || id.startsWith('--')) {
    say(UPKEEP_WORDS[language].eraseUsage);
    return FAILED;
  }
  const person = await app.get(PeopleQueries, { strict: false }).find(id);
  if (!person) throw new DomainError('person-not-found', { person: id });
  if (!words.includes('--yes')) {
    say(UPKEEP_WORDS[language].eraseAsks(id));
    return FAILED;
  }
  const target = { person: id, version: person.version };
  await app.get(ErasePerson, { strict: false }).execute(OPERATOR, target);
  say(UPKEEP_WORDS[language].erased(id));
  return SUCCEEDED;
};
