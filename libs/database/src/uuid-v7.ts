import { randomFillSync } from 'node:crypto';

const bytes = new Uint8Array(16);
let lastMs = 0;
let sequence = 0;

/**
 * A new id (RFC 9562, version 7): sorts by the time of its making, also within one millisecond of one process.
 * Made by the application, because PostgreSQL has `uuidv7()` only from version 18 on.
 */
export function uuidV7(nowMs: number = Date.now()): string {
  randomFillSync(bytes);
  nextSequence(nowMs);
  let ms = lastMs;
  for (let index = 5; index >= 0; index--) {
    bytes[index] = ms % 256;
    ms = Math.floor(ms / 256);
  }
  bytes[6] = 0x70 | (sequence >> 8);
  bytes[7] = sequence & 0xff;
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Buffer.from(bytes).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Twelve bits count within the millisecond; when they run out, or the clock steps back, the time is moved on instead. */
function nextSequence(nowMs: number): void {
  if (nowMs > lastMs) {
    lastMs = nowMs;
    sequence = ((bytes[6] ?? 0) & 0x07) * 256 + (bytes[7] ?? 0);
  } else if (++sequence > 0xfff) {
    lastMs += 1;
    sequence = 0;
  }
}
