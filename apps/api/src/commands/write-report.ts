import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Database } from '@wegmarke/database';
import { formatNumber } from '@wegmarke/wording';
import { ExportDesk, ExportOffice, finishedFile, ReportExports, StoredFiles, type ExportJob } from '../annual-report';
import { type Command, type CommandSurroundings, FAILED, OPERATOR, SUCCEEDED } from './command-line';
import { readReportArguments, type ReportArguments } from './report-arguments';
import { REPORT_COMMAND_WORDS } from './report-words';

/** Progress is told so often. */
const LOOK_MS = 1_000;

/** `npm run report`: the annual report of a round as files in a folder, made anew or as it was frozen. */
export const writeReport: Command = async (around) => {
  const words = REPORT_COMMAND_WORDS[around.language];
  const wanted = readReportArguments(around.words);
  if (!wanted) return refused(around, words.usage);
  const rounds = await roundsNamed(around, wanted);
  const [round, ...others] = rounds;
  if (!round || others.length > 0) return refused(around, words.whichStrategy(rounds.map(({ strategy }) => strategy)));
  mkdirSync(wanted.out, { recursive: true });
  const files = wanted.languages.flatMap((lang) => wanted.formats.map((format) => ({ lang, format })));
  for (const { lang, format } of files) {
    const question = { round: round.id, format, lang, version: wanted.version };
    const job = await ended(
      around,
      await around.app.get(ReportExports).order(OPERATOR, question),
      `${format} (${lang})`,
    );
    await write(around, wanted.out, job);
  }
  around.say(words.done(files.length));
  return SUCCEEDED;
};

function refused({ say }: CommandSurroundings, sentence: string): number {
  say(sentence);
  return FAILED;
}

function roundsNamed(
  { app }: CommandSurroundings,
  { round, strategy }: ReportArguments,
): Promise<{ id: string; strategy: string }[]> {
  return app.get(Database).query(
    `select r.id, s.key as strategy from reporting_round r join strategy s on s.id = r.strategy_id
     where r.key = $1 and ($2::text is null or s.key = $2) order by s.key`,
    [round, strategy],
  );
}

/** The job once there is nothing more to wait for; says on the way how far it is. */
async function ended({ app, language, say }: CommandSurroundings, id: string, name: string): Promise<ExportJob> {
  const words = REPORT_COMMAND_WORDS[language];
  let said = words.begun(name);
  say(said);
  for (;;) {
    const job = await app.get(ExportOffice).waitFor(id, LOOK_MS);
    if (!job || job.state === 'done' || job.state === 'failed') return job ?? app.get(ExportDesk).get(OPERATOR, id);
    const line = words.progress(name, Math.round(job.progress * 100));
    if (line !== said) say(line);
    said = line;
  }
}

/** Beside first, so that a file of that name is always whole. */
async function write({ app, language, say }: CommandSurroundings, folder: string, job: ExportJob): Promise<void> {
  const words = REPORT_COMMAND_WORDS[language];
  const { checksum, name } = finishedFile(job);
  const { bytes } = await app.get(StoredFiles).get(checksum);
  const path = join(folder, name);
  writeFileSync(`${path}.part`, bytes);
  renameSync(`${path}.part`, path);
  say(words.written(path, formatNumber(bytes.byteLength, language), checksum));
  if (job.places.length > 0) say(words.places(job.places.length));
}
