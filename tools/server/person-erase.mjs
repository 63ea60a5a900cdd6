// `npm run person:erase -- ID --yes`: builds what is older than its sources, then erases the personal data of one person.
import '../check-node.mjs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildServer, SERVER_FOLDER } from './build.mjs';

await buildServer();
await import(pathToFileURL(join(SERVER_FOLDER, 'commands', 'person-erase.command.js')).href);
