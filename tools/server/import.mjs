// `npm run import -- FILE [--apply]`: builds what is older than its sources, then imports a catalogue into the database.
import '../check-node.mjs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildServer, SERVER_FOLDER } from './build.mjs';

await buildServer();
await import(pathToFileURL(join(SERVER_FOLDER, 'catalogue-import.command.js')).href);
