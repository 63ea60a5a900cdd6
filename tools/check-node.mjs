// First thing `start` and `test` do: say clearly when Node is too old. On Linux (x64) the right one comes with `npm ci`.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 9)) {
  console.error(
    `Wegmarke braucht Node 24.9 oder neuer, hier läuft ${process.versions.node}. ` +
      'Unter Linux (x64) bringt "npm ci" die passende Fassung mit; auf anderen Systemen bitte Node 24 LTS installieren.\n' +
      `Wegmarke needs Node 24.9 or newer; this is ${process.versions.node}. On Linux (x64) "npm ci" brings it; elsewhere install Node 24 LTS.`,
  );
  process.exit(1);
}
