import { isLocalDate, type Language, type LocalDate } from '@wegmarke/domain';
import { ConfigReader } from './config-reader';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** How this process is set up; docs/configuration.md lists the variables. Injectable everywhere. */
export class Config {
  readonly port: number = 3000;
  readonly host: string = '127.0.0.1';
  /** Folder of the embedded database. */
  readonly dataDir: string = './data';
  /** PostgreSQL instead of the embedded database. */
  readonly databaseUrl: string | null = null;
  /** Address under which readers reach the product; https turns on HSTS. */
  readonly publicUrl: string | null = null;
  /** Whether the sample strategy is loaded on first start. */
  readonly demoData: boolean = true;
  readonly logLevel: LogLevel = 'info';
  /** Fixes "today", in demonstrations and tests only. */
  readonly clockToday: LocalDate | null = null;

  /** In which language commands speak to the operator. */
  readonly language: Language = 'de';

  constructor(values: Partial<Config> = {}) {
    Object.assign(this, values);
  }

  get isHttps(): boolean {
    return this.publicUrl?.startsWith('https:') ?? false;
  }
}

/**
 * Reads and checks the environment: the only place that does.
 * @throws ConfigRefusal with one sentence per wrong variable, naming it and never repeating a secret
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const read = new ConfigReader(environment);
  const databaseUrl = read.url('DATABASE_URL', ['postgres:', 'postgresql:']);
  const config = new Config({
    port: read.integer('PORT', 3000, 0, 65_535),
    host: read.text('HOST') ?? '127.0.0.1',
    dataDir: read.text('DATA_DIR') ?? './data',
    databaseUrl,
    publicUrl: read.url('PUBLIC_URL', ['http:', 'https:']),
    demoData: read.choice('DEMO_DATA', ['on', 'off'], databaseUrl ? 'off' : 'on') === 'on',
    logLevel: read.choice('LOG_LEVEL', LOG_LEVELS, 'info'),
    clockToday: readClockToday(read),
    language: readLanguage(read),
  });
  refuseSignIn(read);
  refuseDemoInProduction(read, config);
  read.done();
  return config;
}

function readClockToday(read: ConfigReader): LocalDate | null {
  const text = read.text('CLOCK_TODAY');
  if (text === null) return null;
  if (isLocalDate(text)) return text;
  read.refuse('CLOCK_TODAY must be a day of the calendar written YYYY-MM-DD.');
  return null;
}

/** As the shell is set, in the order in which shells look; German unless it is French. */
function readLanguage(read: ConfigReader): Language {
  const locale = read.text('LC_ALL') ?? read.text('LC_MESSAGES') ?? read.text('LANG');
  return locale?.toLowerCase().startsWith('fr') ? 'fr' : 'de';
}

/** Somebody who asks for sign-in must not get a product that is open to every reader. */
function refuseSignIn(read: ConfigReader): void {
  if (read.choice('AUTH_MODE', ['demo', 'oidc'], 'demo') === 'oidc') {
    read.refuse('AUTH_MODE=oidc is not available yet: this version has no sign-in and every reader sees everything.');
  }
}

/** Sample data and a fixed day must never be taken for the real thing. */
function refuseDemoInProduction(read: ConfigReader, config: Config): void {
  const allowed = read.choice('DEMO_IN_PRODUCTION', ['allowed', 'refused'], 'refused') === 'allowed';
  if (read.text('NODE_ENV') !== 'production') return;
  if (config.clockToday) read.refuse('CLOCK_TODAY is refused with NODE_ENV=production.');
  if (allowed) return;
  if (config.demoData) {
    read.refuse('DEMO_DATA is on; with NODE_ENV=production that needs DEMO_IN_PRODUCTION=allowed, or DEMO_DATA=off.');
  }
}
