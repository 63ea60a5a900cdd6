// `npm run remove-demo -- --yes`: builds what is older than its sources, then removes sample strategy and demo people.
import '../check-node.mjs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildServer, SERVER_FOLDER } from './build.mjs';

await buildServer();
await import(pathToFileURL(join(SERVER_FOLDER, 'commands', 'remove-demo.command.js')).href);
