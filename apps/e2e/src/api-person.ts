type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** Any resource as far as the next change needs it. */
export interface Versioned {
  readonly id: string;
  readonly version: number;
}

interface Asked {
  readonly body?: object;
  /** Becomes `If-Match`. */
  readonly version?: number;
}

/** A person of the demonstration who uses the API without a browser: for what a journey takes for granted. */
export class ApiPerson {
  private constructor(
    private readonly base: string,
    private readonly cookie: string,
  ) {}

  static async signIn(base: string, id: string): Promise<ApiPerson> {
    const answer = await fetch(`${base}/api/session/demo`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-requested-with': 'e2e' },
      body: JSON.stringify({ person: id }),
    });
    if (!answer.ok) throw new Error(`${id} cannot sign in: ${answer.status} ${await answer.text()}`);
    const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';');
    return new ApiPerson(base, cookie);
  }

  /** What must succeed; the answer's JSON. */
  async told<T = Versioned>(method: Method, path: string, { body, version }: Asked = {}): Promise<T> {
    const answer = await fetch(`${this.base}${path}`, {
      method,
      headers: {
        cookie: this.cookie,
        'x-requested-with': 'e2e',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(version === undefined ? {} : { 'if-match': `"v${version}"` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return (text === '' ? {} : JSON.parse(text)) as T;
  }
}
