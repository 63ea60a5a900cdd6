import { extname, join } from 'node:path';
import { PROGRAM_FOLDER } from '../../platform/program-folder';

/** The heap ends a little before the process would be ended for its memory. */
const HEAP_MB = 480;

/** How the process that makes files is started: the compiled file beside this one, or its source where a spec runs it. */
export function renderEntry(): { readonly file: string; readonly nodeOptions: readonly string[] } {
  const extension = extname(__filename);
  const fromSource =
    extension === '.ts' ? ['--require', join(PROGRAM_FOLDER, 'tools', 'typescript', 'register.cjs')] : [];
  return {
    file: join(__dirname, `render-child${extension}`),
    nodeOptions: [`--max-old-space-size=${HEAP_MB}`, ...fromSource],
  };
}
