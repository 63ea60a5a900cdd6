// `npm start`: builds what is older than its sources, then runs the server in this very process, so that signals and
// exit code are its own.
import '../check-node.mjs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildServer, SERVER_FOLDER } from './build.mjs';
import { buildDashboard } from './build-dashboard.mjs';

/** A failed build is said in its own words; a stack trace would bury them. */
async function build(name, work) {
  try {
    if (await work()) console.log(`${name} gebaut · built`);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

await build('Server', buildServer);
await build('Dashboard', buildDashboard);
await import(pathToFileURL(join(SERVER_FOLDER, 'main.js')).href);
