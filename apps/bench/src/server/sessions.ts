/** Sessions at the measured servers, by address and person. */
const cookies = new Map<string, string>();

/** Who asks unless told otherwise: somebody who may read and nothing else. */
export const READER = 'reader';

const keyOf = (url: string, person: string): string => `${new URL(url).origin} ${person}`;

/** Signs a person of the demonstration in, so that every later question costs the look-up of a session as well. */
export async function signIn(url: string, person: string): Promise<void> {
  const answer = await fetch(`${url}/api/session/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person }),
  });
  const [cookie] = answer.headers.getSetCookie();
  if (!answer.ok || !cookie) throw new Error(`${person} cannot sign in: ${answer.status} ${await answer.text()}`);
  cookies.set(keyOf(url, person), cookie.split(';', 1)[0] ?? '');
}

/** Headers of a person's question to that server; none for a server without sessions. */
export function sessionHeaders(url: string, person = READER): Readonly<Record<string, string>> {
  const cookie = cookies.get(keyOf(url, person));
  return cookie === undefined ? {} : { cookie };
}
