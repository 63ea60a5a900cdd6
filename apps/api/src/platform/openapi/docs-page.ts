import type { OpenAPIObject } from '@nestjs/swagger';
import { escapeHtml, html, type Html, joinHtml } from './html';
import { operationsOf, type Operation, type Schema, typeText } from './read-contract';

const STYLE = `:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}body{max-width:64rem;margin:0 auto;padding:1rem}
code{font-family:ui-monospace,monospace}table{border-collapse:collapse;table-layout:fixed;width:100%;margin:.5rem 0 1rem}
th,td{text-align:start;vertical-align:top;padding:.25rem .75rem .25rem 0;border-bottom:1px solid #8886;overflow-wrap:anywhere}
section{border-top:2px solid #8886;margin-top:1.5rem}h3 code{font-size:1.05rem}li,h3,p{overflow-wrap:anywhere}
:root{background:#fff;color:#1a1c20}a{color:#0b4ea2}
@media (prefers-color-scheme:dark){:root{background:#15171b;color:#ecedef}a{color:#a3c7ff}}`;

/** The contract as one page for people: no script, nothing from elsewhere, every part with an address of its own. */
export function docsPage(contract: OpenAPIObject, nonce: string): string {
  const operations = operationsOf(contract);
  const schemas = Object.entries(contract.components?.schemas ?? {}).sort(([a], [b]) => a.localeCompare(b));
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        <title>${contract.info.title} API</title>
        <style nonce="${nonce}">
          ${{ html: STYLE }}
        </style>
      </head>
      <body>
        <main>
          <h1>${contract.info.title} API</h1>
          <p>${contract.info.description ?? ''}</p>
          <p><a href="/api/openapi.json">OpenAPI ${contract.openapi} document</a></p>
          <nav aria-label="Operations">
            <h2>Operations</h2>
            <ul>
              ${joinHtml(operations.map(linkTo))}
            </ul>
          </nav>
          ${joinHtml(operations.map(operationSection))}
          <h2>Shapes</h2>
          ${joinHtml(schemas.map(([name, schema]) => schemaSection(name, schema as Schema)))}
        </main>
      </body>
    </html> `;
  return page.html;
}

const linkTo = ({ id, method, path }: Operation): Html =>
  html`<li>
    <a href="#${id}"><code>${method} ${path}</code></a>
  </li>`;

function operationSection(operation: Operation): Html {
  const { id, method, path, about, parameters, body, answers } = operation;
  return html`<section id="${id}">
    <h3><code>${method} ${path}</code></h3>
    <p>${about}</p>
    ${table(
      ['parameter', 'in', 'type', 'meaning'],
      parameters.map(({ name, place, required, schema, about }) => [
        text(required ? `${name} (required)` : name),
        text(place),
        typeOf(schema),
        text(about),
      ]),
    )}
    ${body ? html`<p>Body: ${typeOf(body)}</p>` : html``}
    ${table(
      ['status', 'answer', 'meaning'],
      answers.map(({ status, schema, about }) => [text(status), schema ? typeOf(schema) : html``, text(about)]),
    )}
  </section>`;
}

function schemaSection(name: string, schema: Schema): Html {
  const required = new Set(schema.required ?? []);
  const rows = Object.entries(schema.properties ?? {}).map(([property, value]) => [
    text(required.has(property) ? property : `${property} (optional)`),
    typeOf(value),
    text([value.description, exampleOf(value)].filter(Boolean).join(' · ')),
  ]);
  return html`<section id="shape-${name}">
    <h3><code>${name}</code></h3>
    <p>${schema.enum ? schema.enum.join(' · ') : (schema.description ?? '')}</p>
    ${table(['field', 'type', 'meaning'], rows)}
  </section>`;
}

function table(heads: readonly string[], rows: readonly (readonly Html[])[]): Html {
  if (rows.length === 0) return html``;
  const head = joinHtml(heads.map((title) => html`<th scope="col">${title}</th>`));
  const body = joinHtml(
    rows.map(
      (cells) =>
        html`<tr>
          ${joinHtml(cells.map((cell) => html`<td>${cell}</td>`))}
        </tr>`,
    ),
  );
  return html`<table>
    <thead>
      <tr>
        ${head}
      </tr>
    </thead>
    <tbody>
      ${body}
    </tbody>
  </table>`;
}

const text = (value: string): Html => ({ html: escapeHtml(value) });

function typeOf(schema: Schema): Html {
  const { words, shape } = typeText(schema);
  return shape ? html`${words}<a href="#shape-${shape}"><code>${shape}</code></a>` : html`${words}`;
}

function exampleOf({ example }: Schema): string {
  return example === undefined ? '' : `e.g. ${typeof example === 'string' ? example : JSON.stringify(example)}`;
}
