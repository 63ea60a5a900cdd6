import type { Preparation, PreparationStep } from '../readiness';

const STEPS: Readonly<Record<PreparationStep, { de: string; fr: string }>> = {
  starting: { de: 'Das Programm startet.', fr: 'Le programme démarre.' },
  database: { de: 'Die Datenbank wird geöffnet.', fr: 'La base de données s’ouvre.' },
  migrations: { de: 'Die Datenbank wird eingerichtet.', fr: 'La base de données est mise en place.' },
  'demo-data': { de: 'Die Musterdaten werden eingespielt.', fr: 'Les données d’exemple sont chargées.' },
};

/** What a browser shows while the program is being prepared; it asks again by itself. */
export function preparingPage(preparation: Preparation, nonce: string): string {
  const { de, fr } = STEPS[preparation.step];
  const { done, total } = preparation;
  const bar = done !== null && total ? `<progress max="${total}" value="${done}">${done} / ${total}</progress>` : '';
  return `<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="2"><title>Wegmarke wird vorbereitet</title>
<style nonce="${nonce}">:root{color-scheme:light dark;font:1.125rem/1.5 system-ui,sans-serif}
main{max-width:36rem;margin:20vh auto;padding:0 1.5rem}progress{width:100%}</style></head>
<body><main><h1>Wegmarke wird vorbereitet</h1><p role="status">${de} Diese Seite lädt sich von selbst neu.</p>${bar}
<p lang="fr">${fr} Cette page se recharge d’elle-même.</p></main></body>
</html>
`;
}
