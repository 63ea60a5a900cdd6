import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Language, LANGUAGES } from '@wegmarke/domain';
import type { FastifyRequest } from 'fastify';

/** The better liked of German and French in an `Accept-Language` header; German when neither is named. */
export function languageOf(header: string | undefined): Language {
  if (!header) return 'de';
  let chosen: Language = 'de';
  let best = 0;
  for (const entry of header.split(',')) {
    const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';');
    const language = LANGUAGES.find((known) => tag === known || tag.startsWith(`${known}-`));
    const weight = weightOf(parameters);
    if (language && weight > best) [chosen, best] = [language, weight];
  }
  return chosen;
}

function weightOf(parameters: readonly string[]): number {
  const q = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('q='));
  if (!q) return 1;
  const weight = Number(q.slice(2));
  return weight >= 0 && weight <= 1 ? weight : 0;
}

/** The language the reader asked for, as a route parameter. */
export const RequestLanguage = createParamDecorator((_: unknown, context: ExecutionContext): Language => {
  return languageOf(context.switchToHttp().getRequest<FastifyRequest>().headers['accept-language']);
});
