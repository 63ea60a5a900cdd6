import { VerifyChains } from '../audit';
import { type Command, FAILED, SUCCEEDED } from './command-line';
import { UPKEEP_WORDS } from './upkeep-words';

/** `npm run audit:verify`: recomputes every chain of the journal and says where one is broken. */
export const verifyAudit: Command = async ({ app, language, say }) => {
  const words = UPKEEP_WORDS[language];
  const { ok, chains } = await app.get(VerifyChains, { strict: false }).execute();
  for (const { chain, length, firstBroken } of chains) {
    if (firstBroken !== null) say(words.auditBroken(chain, firstBroken, length));
  }
  const entries = chains.reduce((sum, { length }) => sum + length, 0);
  if (ok) say(words.auditWhole(chains.length, entries));
  return ok ? SUCCEEDED : FAILED;
};
