/** Sessions of the measured servers, by their address: whoever asks one asks as its reader. */
const cookies = new Map<string, string>();

/** Signs in as the demonstration's reader, so that every later question costs the look-up of a session as well. */
export async function signInAsReader(url: string): Promise<void> {
  const answer = await fetch(`${url}/api/session/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person: 'reader' }),
  });
  const [cookie] = answer.headers.getSetCookie();
  if (!answer.ok || !cookie) throw new Error(`the reader cannot sign in: ${answer.status} ${await answer.text()}`);
  cookies.set(url, cookie.split(';', 1)[0] ?? '');
}

/** Headers of a question to that server; none for a server without sessions. */
export function readerHeaders(url: string): Readonly<Record<string, string>> {
  const cookie = cookies.get(new URL(url).origin);
  return cookie === undefined ? {} : { cookie };
}
