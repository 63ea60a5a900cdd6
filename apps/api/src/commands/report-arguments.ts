import { LANGUAGES, type Language } from '@wegmarke/domain';
import { REPORT_FORMATS, type ReportFormat } from '@wegmarke/report';

export interface ReportArguments {
  readonly round: string;
  /** Null: the only one there is. */
  readonly strategy: string | null;
  readonly languages: readonly Language[];
  readonly formats: readonly ReportFormat[];
  /** Number of an edition or `draft`; undefined: the newest edition, else the draft. */
  readonly version: string | undefined;
  readonly out: string;
}

/** The words that say nothing it knows, `--lang en`; what is missing, `--out`; empty where nothing was said at all. */
export interface UnclearArguments {
  readonly unclear: string;
}

const OPTIONS = ['--round', '--strategy', '--lang', '--format', '--version', '--out'] as const;

/** Reads the words behind `npm run report --`. */
export function readReportArguments(words: readonly string[]): ReportArguments | UnclearArguments {
  const values = new Map<string, string>();
  for (let at = 0; at < words.length; at += 2) {
    const [option = '', value = ''] = words.slice(at, at + 2);
    const known = OPTIONS.some((one) => one === option);
    if (!known || value === '' || value.startsWith('--'))
      return { unclear: known ? option : `${option} ${value}`.trim() };
    values.set(option, value);
  }
  return understood(values);
}

function understood(values: ReadonlyMap<string, string>): ReportArguments | UnclearArguments {
  const round = values.get('--round');
  const out = values.get('--out');
  const languages = listOf(values.get('--lang') ?? 'de', LANGUAGES);
  const formats = listOf(values.get('--format') ?? 'all', REPORT_FORMATS);
  if (!languages) return { unclear: `--lang ${values.get('--lang') ?? ''}` };
  if (!formats) return { unclear: `--format ${values.get('--format') ?? ''}` };
  if (round === undefined || out === undefined)
    return { unclear: values.size === 0 ? '' : round ? '--out' : '--round' };
  return {
    round,
    out,
    languages,
    formats,
    strategy: values.get('--strategy') ?? null,
    version: values.get('--version'),
  };
}

/** `pdf,docx`, or `all`; null where one of them is unknown. */
function listOf<T extends string>(text: string, known: readonly T[]): readonly T[] | null {
  if (text === 'all') return known;
  const names = text.split(',');
  const found = known.filter((one) => names.includes(one));
  return found.length === new Set(names).size ? found : null;
}
