import { Database } from '@wegmarke/database';
import { formatNumber } from '@wegmarke/wording';
import { ExportDesk, ExportOffice, finishedFile, ReportExports, StoredFiles, type ExportJob } from '../annual-report';
import { type Command, type CommandSurroundings, FAILED, OPERATOR, SUCCEEDED } from './command-line';
import { FolderRefusal, openFolder, writeWhole } from './output-folder';
import { readReportArguments, type ReportArguments } from './report-arguments';
import { REPORT_COMMAND_WORDS } from './report-words';

/** Progress is told so often. */
const LOOK_MS = 1_000;

/** `npm run report`: the annual report of a round as files in a folder, made anew or as it was frozen. */
export const writeReport: Command = async (around) => {
  const words = REPORT_COMMAND_WORDS[around.language];
  const wanted = readReportArguments(around.words);
  if ('unclear' in wanted) {
    if (wanted.unclear !== '') around.say(words.unclear(wanted.unclear));
    return refused(around, words.usage);
  }
  const rounds = await roundsNamed(around, wanted);
  const [round, ...others] = rounds;
  if (!round) return refused(around, words.unknownRound(wanted.round, await knownRounds(around, wanted)));
  if (others.length > 0) return refused(around, words.whichStrategy(rounds.map(({ strategy }) => strategy)));
  try {
    return await writeAll(around, wanted, round.id);
  } catch (error) {
    if (!(error instanceof FolderRefusal)) throw error;
    return refused(around, words.notWritable(error.folder));
  }
};

/** Ordered first: where there is no report, no empty folder is left. */
async function writeAll(around: CommandSurroundings, wanted: ReportArguments, round: string): Promise<number> {
  const exports = around.app.get(ReportExports);
  const orders: { id: string; name: string }[] = [];
  for (const lang of wanted.languages)
    for (const format of wanted.formats) {
      const id = await exports.order(OPERATOR, { round, format, lang, version: wanted.version });
      orders.push({ id, name: `${format} (${lang})` });
    }
  openFolder(wanted.out);
  for (const { id, name } of orders) await write(around, wanted.out, await ended(around, id, name));
  around.say(REPORT_COMMAND_WORDS[around.language].done(orders.length));
  return SUCCEEDED;
}

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

async function knownRounds({ app }: CommandSurroundings, { strategy }: ReportArguments): Promise<string[]> {
  const rows: { key: string }[] = await app.get(Database).query(
    `select distinct r.key from reporting_round r join strategy s on s.id = r.strategy_id
     where r.sealed_on is not null and ($1::text is null or s.key = $1) order by r.key`,
    [strategy],
  );
  return rows.map(({ key }) => key);
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

async function write({ app, language, say }: CommandSurroundings, folder: string, job: ExportJob): Promise<void> {
  const words = REPORT_COMMAND_WORDS[language];
  const { checksum, name } = finishedFile(job);
  const { bytes } = await app.get(StoredFiles).get(checksum);
  const path = writeWhole(folder, name, bytes);
  say(words.written(path, formatNumber(bytes.byteLength, language), checksum));
  if (job.places.length > 0) say(words.places(job.places.length));
}
