import { isLocalDate, type Language, type LocalDate } from '@wegmarke/domain';
import { ConfigReader } from './config-reader';
import { OpenDataConfig, readOpenData } from './config-open-data';
import { AUTH_MODES, type AuthMode, type OidcConfig, readOidc } from './config-sign-in';

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

  /** `demo`: whoever comes picks a person; `oidc`: people sign in at the house's identity provider. */
  readonly authMode: AuthMode = 'demo';
  readonly oidc: OidcConfig | null = null;
  /** A session ends after so many minutes without a request … */
  readonly sessionIdleMinutes: number = 8 * 60;
  /** … and after so many minutes in any case. */
  readonly sessionMinutes: number = 12 * 60;
  /** Attempts to sign in per minute and address. */
  readonly signInsPerMinute: number = 60;
  /** Changes per minute and session. */
  readonly writesPerMinute: number = 600;
  /** Questions to the public edition per minute and address; there nobody signs in. */
  readonly publicReadsPerMinute: number = 600;
  /** Addresses or networks of proxies whose word on the reader's address is believed. */
  readonly trustedProxies: readonly string[] = [];

  /** Server that delivers mail; without one mails are kept and shown. It may hold a password. */
  readonly smtpUrl: string | null = null;
  /** Sender of the mails. */
  readonly mailFrom: string | null = null;

  /** What the catalogue of open data says of publisher, contact and licence. */
  readonly openData: OpenDataConfig = new OpenDataConfig();

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
  const publicUrl = read.url('PUBLIC_URL', ['http:', 'https:']);
  const authMode = read.choice('AUTH_MODE', AUTH_MODES, 'demo');
  const config = new Config({
    port: read.integer('PORT', 3000, 0, 65_535),
    host: read.text('HOST') ?? '127.0.0.1',
    dataDir: read.text('DATA_DIR') ?? './data',
    databaseUrl,
    publicUrl,
    demoData: read.choice('DEMO_DATA', ['on', 'off'], databaseUrl ? 'off' : 'on') === 'on',
    logLevel: read.choice('LOG_LEVEL', LOG_LEVELS, 'info'),
    clockToday: readClockToday(read),
    language: readLanguage(read),
    authMode,
    oidc: authMode === 'oidc' ? readOidc(read, publicUrl) : null,
    ...readLimits(read),
    trustedProxies: read.text('TRUSTED_PROXIES')?.split(/[\s,]+/) ?? [],
    smtpUrl: read.url('SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: read.text('MAIL_FROM'),
    openData: readOpenData(read),
  });
  if (config.smtpUrl && !config.mailFrom) read.refuse('MAIL_FROM must name the sender when SMTP_URL is set.');
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

const DAY_MINUTES = 24 * 60;
const MANY = 1_000_000;

function readLimits(read: ConfigReader): Partial<Config> {
  const sessionMinutes = read.integer('SESSION_MINUTES', 12 * 60, 1, 30 * DAY_MINUTES);
  return {
    sessionMinutes,
    sessionIdleMinutes: read.integer('SESSION_IDLE_MINUTES', Math.min(8 * 60, sessionMinutes), 1, sessionMinutes),
    signInsPerMinute: read.integer('SIGN_INS_PER_MINUTE', 60, 1, MANY),
    writesPerMinute: read.integer('WRITES_PER_MINUTE', 600, 1, MANY),
    publicReadsPerMinute: read.integer('PUBLIC_READS_PER_MINUTE', 600, 1, MANY),
  };
}

/** Sample data, people without a password and a fixed day must never be taken for the real thing. */
function refuseDemoInProduction(read: ConfigReader, config: Config): void {
  const allowed = read.choice('DEMO_IN_PRODUCTION', ['allowed', 'refused'], 'refused') === 'allowed';
  if (read.text('NODE_ENV') !== 'production') return;
  if (config.clockToday) read.refuse('CLOCK_TODAY is refused with NODE_ENV=production.');
  if (allowed) return;
  if (config.authMode === 'demo') {
    read.refuse('AUTH_MODE is demo; with NODE_ENV=production that needs AUTH_MODE=oidc or DEMO_IN_PRODUCTION=allowed.');
  }
  if (config.demoData) {
    read.refuse('DEMO_DATA is on; with NODE_ENV=production that needs DEMO_IN_PRODUCTION=allowed, or DEMO_DATA=off.');
  }
}
