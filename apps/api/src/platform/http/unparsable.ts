import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { describeError } from '../problem/describe-error';
import { PROBLEM_TYPE } from '../problem/problem';
import { Refusal } from '../problem/refusal';

/** What does not even parse as HTTP never becomes a request; it is answered on the bare connection, in German. */
export function answerUnparsable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const code = error.code === 'HPE_HEADER_OVERFLOW' ? 'headers-too-large' : 'malformed-request';
  const problem = describeError(new Refusal(code), 'de', '/');
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    `Content-Type: ${PROBLEM_TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
