import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annualReport, type ReportModel, typesetAlone } from '@wegmarke/report';
import type { Child } from '../server/child';
import { startProduct } from '../server/product-server';
import { askWell } from './ask';
import { manyMeasures } from './many-measures';
import { pagesOf } from './pages-of';
import { RenderChild } from './render-child';
import { type Samples, samplesOf, timeInTurn } from './samples';

/** A PDF of the annual report: by the product's process, and by the typesetter alone in the same run. */
export interface ReportSize {
  readonly measures: number;
  readonly pages: number;
  readonly megabytes: number;
  readonly made: Samples;
  readonly alone: Samples;
  /** The most memory the process held: one that was started for this file alone … */
  readonly freshMb: number | null;
  /** … and the product's process after files of the other formats and of the other language. */
  readonly laterMb: number | null;
}

export interface Reports {
  readonly sizes: readonly ReportSize[];
  /** A file that was made before, over HTTP. */
  readonly served: Samples;
  /** The overview while nothing else happens, and while files are made. */
  readonly quiet: Samples;
  readonly during: Samples;
}

const ROUND = '2025';
const OVERVIEW = '/api/strategies/frankreich/overview';
/** Before the PDF; the one that leaves the least room for it comes last. */
const OTHER_FORMATS = ['html', 'odt', 'xlsx', 'docx'] as const;
/** The sample once, three times (about 150 pages) and four times (about 400 measures). */
const TIMES = [1, 3, 4] as const;

/** On the sample strategy and the embedded database: the report of a sealed round, and the API beside it. */
export async function measureReports(serverMain: string, rounds: number): Promise<Reports> {
  const dataDir = mkdtempSync(join(tmpdir(), 'wegmarke-bench-'));
  const product = await startProduct(serverMain, { dataDir, sampleData: true });
  try {
    const report = `${product.url}/api/rounds/${await roundId(product)}/report`;
    const model = JSON.parse((await askWell(`${report}.json`)).body.toString()) as ReportModel;
    const sizes: ReportSize[] = [];
    for (const times of TIMES) {
      sizes.push(await measureSize(serverMain, manyMeasures(model, times), Math.ceil(rounds / times)));
    }
    await askWell(`${report}.pdf?lang=de`);
    const [served] = (await timeInTurn([() => askWell(`${report}.pdf?lang=de`)], rounds)) as [Samples];
    const beside = await measureBeside(product, serverMain, model, rounds);
    return { sizes, served, ...beside };
  } finally {
    await product.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function roundId({ url }: Child): Promise<string> {
  const { body } = await askWell(`${url}/api/strategies/frankreich/rounds`);
  const { items } = JSON.parse(body.toString()) as { items: readonly { id: string; key: string }[] };
  return items.find(({ key }) => key === ROUND)?.id ?? '';
}

async function measureSize(serverMain: string, model: ReportModel, rounds: number): Promise<ReportSize> {
  const child = RenderChild.start(serverMain);
  try {
    const text = JSON.stringify(model);
    const bytes = await child.pdf(text);
    const freshMb = child.peakMb();
    const document = annualReport(model, 'de');
    const acts = [() => child.pdf(text), () => Promise.resolve(typesetAlone(document))];
    const [made, alone] = (await timeInTurn(acts, rounds)) as [Samples, Samples];
    const laterMb = await peakAfterOtherFiles(child, text);
    const { length: measures } = model.measures;
    return { measures, pages: pagesOf(bytes), megabytes: bytes.length / 1e6, made, alone, freshMb, laterMb };
  } finally {
    child.stop();
  }
}

async function peakAfterOtherFiles(child: RenderChild, text: string): Promise<number | null> {
  await child.file({ text, language: 'fr', format: 'pdf' });
  for (const format of OTHER_FORMATS) await child.file({ text, language: 'de', format });
  await child.pdf(text);
  return child.peakMb();
}

/** The overview in turns of quiet and of files being made, one after the other, in the product's own process for files. */
async function measureBeside(product: Child, serverMain: string, model: ReportModel, rounds: number) {
  const ask = (): Promise<number> => timed(() => askWell(product.url + OVERVIEW));
  for (let round = 0; round < rounds; round++) await ask();
  const quiet: number[] = [];
  for (let round = 0; round < rounds; round++) quiet.push(await ask());
  const child = RenderChild.start(serverMain);
  try {
    const text = JSON.stringify(model);
    await child.pdf(text);
    const during: number[] = [];
    let busy = true;
    const files = (async () => {
      while (busy) await child.pdf(text);
    })();
    for (let round = 0; round < rounds; round++) during.push(await ask());
    busy = false;
    await files;
    return { quiet: samplesOf(quiet), during: samplesOf(during) };
  } finally {
    child.stop();
  }
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}
