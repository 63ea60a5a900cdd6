// `npm run report -- --round KEY [--strategy KEY] [--lang de|fr] [--format pdf,docx|all] [--version N|draft] --out FOLDER`:
// builds what is older than its sources, then writes the annual report of a round as files.
import '../check-node.mjs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildServer, SERVER_FOLDER } from './build.mjs';

await buildServer();
await import(pathToFileURL(join(SERVER_FOLDER, 'commands', 'report.command.js')).href);
