// `npm run audit:verify`: builds what is older than its sources, then recomputes the hash chains of the journal.
import '../check-node.mjs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildServer, SERVER_FOLDER } from './build.mjs';

await buildServer();
await import(pathToFileURL(join(SERVER_FOLDER, 'commands', 'audit-verify.command.js')).href);
