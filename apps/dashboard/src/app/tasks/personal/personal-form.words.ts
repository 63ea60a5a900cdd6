import { defineWords } from '@wegmarke/ui';

export const personalFormWords = defineWords(
  {
    title: (code: string) => `Zuarbeit zur Statusmeldung ${code}`,
    intro: (ministry: string) =>
      `Das Ressort ${ministry} bittet Sie, dieses Formular auszufüllen. Ihre Angaben werden von selbst gespeichert; vorgelegt wird die Meldung vom Ressort.`,
    until: (when: string) => `Der Link gilt bis ${when}.`,
    closed: 'Die Meldung ist inzwischen vorgelegt und kann hier nicht mehr geändert werden.',
    expiredTitle: 'Dieser Link gilt nicht mehr',
    expiredText: 'Bitten Sie die Person, die ihn geschickt hat, um einen neuen.',
    done: 'Fertig? Dann können Sie diese Seite schließen.',
  },
  {
    title: (code: string) => `Contribution au compte rendu ${code}`,
    intro: (ministry: string) =>
      `Le ministère ${ministry} vous demande de remplir ce formulaire. Vos indications sont enregistrées d’elles-mêmes ; le ministère soumet le compte rendu.`,
    until: (when: string) => `Le lien est valable jusqu’au ${when}.`,
    closed: 'Le compte rendu a été soumis entre-temps et ne peut plus être modifié ici.',
    expiredTitle: 'Ce lien n’est plus valable',
    expiredText: 'Demandez-en un nouveau à la personne qui vous l’a envoyé.',
    done: 'Terminé ? Vous pouvez fermer cette page.',
  },
);
