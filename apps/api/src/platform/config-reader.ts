import { readFileSync } from 'node:fs';

/** The program does not start; the message holds one sentence per wrong variable and no value of a secret. */
export class ConfigRefusal extends Error {
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.name = 'ConfigRefusal';
  }
}

/** Reads variables one by one and collects every complaint, so that an operator sees all of them at once. */
export class ConfigReader {
  private readonly complaints: string[] = [];

  constructor(private readonly environment: NodeJS.ProcessEnv) {}

  /** The value without surrounding blanks; null when unset or empty. */
  text(name: string): string | null {
    return this.environment[name]?.trim() || null;
  }

  /** A value that must not stand in the environment may stand in a file, named by `<name>_FILE`. */
  secret(name: string): string | null {
    const file = this.text(`${name}_FILE`);
    if (file === null) return this.text(name);
    if (this.text(name) !== null) this.refuse(`${name} and ${name}_FILE are both set; only one of them may be.`);
    try {
      return readFileSync(file, 'utf8').trim() || null;
    } catch {
      this.refuse(`${name}_FILE names a file that cannot be read.`);
      return null;
    }
  }

  integer(name: string, fallback: number, least: number, most: number): number {
    const text = this.text(name);
    if (text === null) return fallback;
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    this.refuse(`${name} must be a whole number from ${least} to ${most}.`);
    return fallback;
  }

  choice<T extends string>(name: string, choices: readonly T[], fallback: T): T {
    const text = this.text(name);
    if (text === null) return fallback;
    const chosen = choices.find((choice) => choice === text);
    if (chosen === undefined) this.refuse(`${name} must be one of: ${choices.join(', ')}.`);
    return chosen ?? fallback;
  }

  /** An address with one of these protocols. It may hold a password, so no complaint repeats it. */
  url(name: string, protocols: readonly string[]): string | null {
    const text = this.text(name);
    if (text === null) return null;
    if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text;
    this.refuse(`${name} must be an address that begins with ${protocols.map((p) => `${p}//`).join(' or ')}.`);
    return null;
  }

  refuse(sentence: string): void {
    this.complaints.push(sentence);
  }

  /** @throws ConfigRefusal when anything was refused */
  done(): void {
    if (this.complaints.length > 0) throw new ConfigRefusal(this.complaints);
  }
}
