import { extname, join } from 'node:path';
import { PROGRAM_FOLDER } from '../../platform/program-folder';

/** The heap ends a little before the process would be ended for its memory. */
const HEAP_MB = 480;
/** Of each half of the young heap: what a document leaves behind is collected soon, and does not lie beside the typesetter. */
const YOUNG_HEAP_MB = 1;

/**
 * For the allocator of glibc, which reads them when the process starts: as many arenas as the typesetter keeps threads busy,
 * and what is given back is given back to the system. One arena alone makes its threads wait for each other (a quarter more
 * time); smaller thresholds ask the system too often. Other allocators do not know them.
 */
const ALLOCATOR = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_TRIM_THRESHOLD_: '1048576',
} as const;

export interface RenderEntry {
  readonly file: string;
  readonly nodeOptions: readonly string[];
  /** Beside the environment of the server. */
  readonly environment: Readonly<Record<string, string>>;
}

/** How the process that makes files is started: the compiled file beside this one, or its source where a spec runs it. */
export function renderEntry(): RenderEntry {
  const extension = extname(__filename);
  const fromSource =
    extension === '.ts' ? ['--require', join(PROGRAM_FOLDER, 'tools', 'typescript', 'register.cjs')] : [];
  return {
    file: join(__dirname, `render-child${extension}`),
    nodeOptions: [`--max-old-space-size=${HEAP_MB}`, `--max-semi-space-size=${YOUNG_HEAP_MB}`, ...fromSource],
    environment: ALLOCATOR,
  };
}
