import { hash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/** A new secret for a cookie or link: 256 random bits. */
export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

/** What the database keeps in place of the secret. */
export const hashOfToken = (token: string): string => hash('sha256', token, 'base64url');
