// `npm run person:export -- ID`: builds what is older than its sources, then prints everything stored about one person.
import '../check-node.mjs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildServer, SERVER_FOLDER } from './build.mjs';

await buildServer();
await import(pathToFileURL(join(SERVER_FOLDER, 'commands', 'person-export.command.js')).href);
