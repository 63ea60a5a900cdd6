import { defineWords } from '@wegmarke/ui';

/** After a colon the verdict goes on in the sentence. */
const goesOn = (sentence: string): string => sentence.charAt(0).toLocaleLowerCase('de') + sentence.slice(1);

/** What stands around the rule's verdict in a report. */
export const ruleWords = defineWords(
  {
    heading: 'Was die Regel sagt',
    withThis: (sentence: string) => `Mit diesen Angaben: ${goesOn(sentence)}`,
    waiting: 'Die Regel urteilt, sobald Sie etwas ändern.',
    better: 'Ihre Einschätzung ist günstiger als die Regel.',
    worse: 'Ihre Einschätzung ist ungünstiger als die Regel.',
    betterSaid: 'Das Ressort schätzt die Lage günstiger ein als die Regel.',
    worseSaid: 'Das Ressort schätzt die Lage ungünstiger ein als die Regel.',
  },
  {
    heading: 'Ce que dit la règle',
    withThis: (sentence: string) => `Avec ces indications : ${goesOn(sentence)}`,
    waiting: 'La règle se prononce dès que vous modifiez quelque chose.',
    better: 'Votre appréciation est plus favorable que la règle.',
    worse: 'Votre appréciation est moins favorable que la règle.',
    betterSaid: 'L’appréciation du ministère est plus favorable que la règle.',
    worseSaid: 'L’appréciation du ministère est moins favorable que la règle.',
  },
);
