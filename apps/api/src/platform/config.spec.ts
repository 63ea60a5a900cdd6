import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from './config';
import { ConfigRefusal } from './config-reader';

const refusalOf = (environment: NodeJS.ProcessEnv): readonly string[] => {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigRefusal) return error.sentences;
    throw error;
  }
  return [];
};

const mapOf = (entry: object): string => JSON.stringify([{ claim: 'groups', value: 'bw-fr', ...entry }]);
const OIDC = {
  AUTH_MODE: 'oidc',
  PUBLIC_URL: 'https://wegmarke.example.org',
  OIDC_ISSUER: 'https://id.example.org',
  OIDC_CLIENT_ID: 'wegmarke',
  OIDC_CLIENT_SECRET: 'planted',
  OIDC_ROLE_MAP: mapOf({ role: 'coordinator', strategy: 'frankreich' }),
};

describe('the configuration', () => {
  it('needs no variable at all', () => {
    expect(readConfig({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      dataDir: './data',
      databaseUrl: null,
      demoData: true,
      logLevel: 'info',
      clockToday: null,
    });
  });

  it('lets people sign in at the identity provider, with roles out of their claims', () => {
    const roles = [
      { claim: 'groups', value: 'bw-fr', role: 'coordinator', strategy: 'frankreich' },
      { claim: 'realm_access.roles', value: 'vm', role: 'desk', ministry: 'vm' },
      { claim: 'groups', value: 'it', role: 'admin' },
    ];
    const { authMode, oidc } = readConfig({ ...OIDC, OIDC_ROLE_MAP: JSON.stringify(roles) });
    expect(authMode).toBe('oidc');
    expect(oidc?.claimRules.map(({ claim, grant }) => ({ claim, grant }))).toEqual([
      { claim: 'groups', grant: { role: 'coordinator', strategy: 'frankreich' } },
      { claim: 'realm_access.roles', grant: { role: 'desk', ministry: 'vm' } },
      { claim: 'groups', grant: { role: 'admin' } },
    ]);
  });

  it('says under whose name and which licence the open data go out', () => {
    expect(readConfig({}).openData).toMatchObject({
      publisher: 'Staatsministerium Baden-Württemberg',
      publisherFr: 'ministère d’État du Bade-Wurtemberg',
      contact: null,
      licence: 'dl-by-de/2.0',
      contributor: null,
    });
    const { openData } = readConfig({
      OPEN_DATA_PUBLISHER: 'Musterhaus',
      OPEN_DATA_CONTACT: 'daten@example.org',
      OPEN_DATA_LICENCE: 'cc-zero',
      OPEN_DATA_CONTRIBUTOR: 'http://dcat-ap.de/def/contributors/musterhaus',
    });
    expect(openData).toEqual({
      publisher: 'Musterhaus',
      publisherFr: null,
      contact: 'daten@example.org',
      licence: 'cc-zero',
      contributor: 'http://dcat-ap.de/def/contributors/musterhaus',
    });
    expect(readConfig({ OPEN_DATA_PUBLISHER_FR: 'maison modèle' }).openData.publisherFr).toBe('maison modèle');
    expect(refusalOf({ OPEN_DATA_CONTACT: 'keine Adresse', OPEN_DATA_LICENCE: 'frei' })).toEqual([
      'OPEN_DATA_CONTACT must be a mail address.',
      'OPEN_DATA_LICENCE must be one of: dl-by-de/2.0, dl-zero-de/2.0, cc-by/4.0, cc-zero.',
    ]);
  });

  it('reads the secret from a file', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'wegmarke-')), 'secret');
    writeFileSync(file, 'planted\n');
    const { oidc } = readConfig({ ...OIDC, OIDC_CLIENT_SECRET: '', OIDC_CLIENT_SECRET_FILE: file });
    expect(oidc?.clientSecret).toBe('planted');
  });

  it('lets a short session idle no longer than it lasts', () => {
    expect(readConfig({ SESSION_MINUTES: '60' })).toMatchObject({ sessionMinutes: 60, sessionIdleMinutes: 60 });
  });

  it('takes an empty variable for an unset one', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 3000, databaseUrl: null });
  });

  it('loads no sample data into a PostgreSQL unless told to', () => {
    const DATABASE_URL = 'postgresql://localhost/wegmarke';
    expect(readConfig({ DATABASE_URL }).demoData).toBe(false);
    expect(readConfig({ DATABASE_URL, DEMO_DATA: 'on' }).demoData).toBe(true);
  });

  it('knows https by the public address', () => {
    expect(readConfig({ PUBLIC_URL: 'https://example.org' }).isHttps).toBe(true);
    expect(readConfig({ PUBLIC_URL: 'http://example.org' }).isHttps).toBe(false);
  });

  it.each<[string, NodeJS.ProcessEnv, number?]>([
    ['PORT', { PORT: '3000x' }],
    ['PORT', { PORT: '70000' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://localhost/x' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'example.org' }],
    ['AUTH_MODE', { AUTH_MODE: 'none' }],
    ['AUTH_MODE', { NODE_ENV: 'production', DEMO_DATA: 'off' }],
    ['OIDC_ISSUER', { ...OIDC, OIDC_ISSUER: '' }],
    ['OIDC_ISSUER', { ...OIDC, OIDC_ISSUER: 'http://id.example.org', NODE_ENV: 'production', DEMO_DATA: 'off' }],
    ['OIDC_CLIENT_ID', { ...OIDC, OIDC_CLIENT_ID: '' }],
    ['OIDC_CLIENT_SECRET', { ...OIDC, OIDC_CLIENT_SECRET: '' }],
    ['OIDC_CLIENT_SECRET', { ...OIDC, OIDC_CLIENT_SECRET_FILE: __filename }],
    ['OIDC_CLIENT_SECRET_FILE', { ...OIDC, OIDC_CLIENT_SECRET: '', OIDC_CLIENT_SECRET_FILE: '/nowhere' }, 2],
    ['PUBLIC_URL', { ...OIDC, PUBLIC_URL: '' }],
    ['OIDC_ROLE_MAP', { ...OIDC, OIDC_ROLE_MAP: '' }],
    ['OIDC_ROLE_MAP', { ...OIDC, OIDC_ROLE_MAP: '[{' }],
    ['OIDC_ROLE_MAP', { ...OIDC, OIDC_ROLE_MAP: '[]' }],
    ['OIDC_ROLE_MAP', { ...OIDC, OIDC_ROLE_MAP: '["admin"]' }],
    ['OIDC_ROLE_MAP', { ...OIDC, OIDC_ROLE_MAP: mapOf({ role: 'king' }) }],
    ['OIDC_ROLE_MAP', { ...OIDC, OIDC_ROLE_MAP: mapOf({ role: 'desk' }) }],
    ['OIDC_ROLE_MAP', { ...OIDC, OIDC_ROLE_MAP: mapOf({ role: 'desk', ministry: 'vm', strategy: 'frankreich' }) }],
    ['OIDC_ROLE_MAP', { ...OIDC, OIDC_ROLE_MAP: mapOf({ role: 'reader', ministry: 'vm' }) }],
    ['OIDC_ROLE_MAP', { ...OIDC, OIDC_ROLE_MAP: mapOf({ role: 'admin', ministry: 'vm' }) }],
    ['OIDC_ROLE_MAP', { ...OIDC, OIDC_ROLE_MAP: mapOf({ role: 'admin', group: 'x' }) }],
    ['SESSION_IDLE_MINUTES', { SESSION_MINUTES: '60', SESSION_IDLE_MINUTES: '61' }],
    ['SIGN_INS_PER_MINUTE', { SIGN_INS_PER_MINUTE: '0' }],
    ['SMTP_URL', { SMTP_URL: 'mail.example.org', MAIL_FROM: 'wegmarke@example.org' }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://mail.example.org' }],
    ['DEMO_DATA', { DEMO_DATA: 'yes' }],
    ['DEMO_IN_PRODUCTION', { DEMO_IN_PRODUCTION: 'yes' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['CLOCK_TODAY', { CLOCK_TODAY: '2023-02-30' }],
    ['CLOCK_TODAY', { ...OIDC, CLOCK_TODAY: '2023-11-21', NODE_ENV: 'production', DEMO_DATA: 'off' }],
    ['DEMO_DATA', { ...OIDC, NODE_ENV: 'production' }],
  ])('refuses to start with a sentence that names %s', (name, environment, count = 1) => {
    const sentences = refusalOf(environment);
    expect(sentences).toHaveLength(count);
    expect(sentences[0]).toContain(name);
  });

  it.each([
    [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
    [{ LANG: 'fr_FR.UTF-8', LC_ALL: 'de_DE.UTF-8' }, 'de'],
    [{ LANG: 'en_GB.UTF-8' }, 'de'],
    [{}, 'de'],
  ])('speaks as the shell is set: %o', (environment, language) => {
    expect(readConfig(environment).language).toBe(language);
  });

  it('runs the demonstration in production when that is allowed by name', () => {
    expect(readConfig({ NODE_ENV: 'production', DEMO_IN_PRODUCTION: 'allowed' }).demoData).toBe(true);
  });

  it('names every wrong variable at once and repeats no value', () => {
    const sentences = refusalOf({ PORT: 'planted', DATABASE_URL: 'http://user:planted@host/', LOG_LEVEL: 'planted' });
    expect(sentences).toHaveLength(3);
    expect(sentences.join()).not.toContain('planted');
  });
});
