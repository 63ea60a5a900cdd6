import {
  HttpErrorResponse,
  HttpResponse,
  type HttpBackend,
  type HttpEvent,
  type HttpRequest,
} from '@angular/common/http';
import { of, throwError, type Observable } from 'rxjs';

/** An answer, or a refusal with its status. */
export type FakeAnswer = { readonly body: unknown } | { readonly status: number; readonly problem: unknown };

/** Answers instead of the network: by method and path, the latest entry first. Remembers what was asked. */
export class FakeApi implements HttpBackend {
  readonly asked: HttpRequest<unknown>[] = [];
  private readonly answers = new Map<string, FakeAnswer>();

  answer(path: string, body: unknown, method = 'GET'): this {
    this.answers.set(`${method} ${path}`, { body });
    return this;
  }

  refuse(path: string, status: number, problem: unknown, method = 'GET'): this {
    this.answers.set(`${method} ${path}`, { status, problem });
    return this;
  }

  handle(request: HttpRequest<unknown>): Observable<HttpEvent<unknown>> {
    this.asked.push(request);
    const answer = this.answers.get(`${request.method} ${request.url}`) ?? {
      status: 404,
      problem: { title: 'Nicht gefunden' },
    };
    if ('body' in answer) return of(new HttpResponse({ status: 200, body: answer.body, url: request.url }));
    return throwError(() => new HttpErrorResponse({ status: answer.status, error: answer.problem, url: request.url }));
  }

  /** Addresses with query, as the network would have seen them. */
  addresses(): string[] {
    return this.asked.map(({ urlWithParams }) => urlWithParams);
  }
}
