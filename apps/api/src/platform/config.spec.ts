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

  it.each([
    ['PORT', { PORT: '3000x' }],
    ['PORT', { PORT: '70000' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://localhost/x' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'example.org' }],
    ['AUTH_MODE', { AUTH_MODE: 'none' }],
    ['AUTH_MODE', { AUTH_MODE: 'oidc' }],
    ['DEMO_DATA', { DEMO_DATA: 'yes' }],
    ['DEMO_IN_PRODUCTION', { DEMO_IN_PRODUCTION: 'yes' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['CLOCK_TODAY', { CLOCK_TODAY: '2023-02-30' }],
    ['CLOCK_TODAY', { CLOCK_TODAY: '2023-11-21', NODE_ENV: 'production', DEMO_DATA: 'off' }],
    ['DEMO_DATA', { NODE_ENV: 'production' }],
  ])('refuses to start with one sentence that names %s', (name, environment) => {
    const sentences = refusalOf(environment);
    expect(sentences).toHaveLength(1);
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
