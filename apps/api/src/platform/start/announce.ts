import type { PreparationStep, Readiness } from '../readiness';

const STEPS: Readonly<Record<PreparationStep, string>> = {
  starting: 'Programm startet · starting',
  database: 'Datenbank wird geöffnet · opening the database',
  migrations: 'Datenbank wird eingerichtet · preparing the schema',
  'demo-data': 'Musterdaten werden eingespielt · loading the sample data',
};
const TENTHS = 10;

/** One line to whoever started the program. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Says each step once, and every tenth of a step that counts. */
export function announceProgress(readiness: Readiness): void {
  let last = '';
  readiness.onProgress(({ step, done, total }) => {
    const tenths = done !== null && total ? Math.floor((done * TENTHS) / total) : null;
    const line = tenths ? `  ${tenths * TENTHS} %` : STEPS[step];
    if (line === last) return;
    last = line;
    say(line);
  });
}
