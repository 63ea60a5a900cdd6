import { randomFillSync } from 'node:crypto';

const ID_BYTES = 16;
/** Randomness for so many ids is fetched at once: asking the system for every request's id costs more than making it. */
const IDS_AT_ONCE = 256;

const random = new Uint8Array(ID_BYTES * IDS_AT_ONCE);
let used = random.length;
let lastMs = 0;
let sequence = 0;

/**
 * A new id (RFC 9562, version 7): sorts by the time of its making, also within one millisecond of one process.
 * Made by the application, because PostgreSQL has `uuidv7()` only from version 18 on.
 */
export function uuidV7(nowMs: number = Date.now()): string {
  const bytes = nextRandomBytes();
  nextSequence(nowMs, bytes);
  let ms = lastMs;
  for (let index = 5; index >= 0; index--) {
    bytes[index] = ms % 256;
    ms = Math.floor(ms / 256);
  }
  bytes[6] = 0x70 | (sequence >> 8);
  bytes[7] = sequence & 0xff;
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Buffer.from(bytes.buffer, bytes.byteOffset, ID_BYTES).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** A part of the store that no id has had before. */
function nextRandomBytes(): Uint8Array {
  if (used === random.length) {
    randomFillSync(random);
    used = 0;
  }
  const bytes = random.subarray(used, used + ID_BYTES);
  used += ID_BYTES;
  return bytes;
}

/** Twelve bits count within the millisecond; when they run out, or the clock steps back, the time is moved on instead. */
function nextSequence(nowMs: number, bytes: Uint8Array): void {
  if (nowMs > lastMs) {
    lastMs = nowMs;
    sequence = ((bytes[6] ?? 0) & 0x07) * 256 + (bytes[7] ?? 0);
  } else if (++sequence > 0xfff) {
    lastMs += 1;
    sequence = 0;
  }
}
