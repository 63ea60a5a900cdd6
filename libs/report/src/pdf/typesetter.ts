import { createRequire } from 'node:module';
import { PdfUnavailable } from './pdf-unavailable';

/** As much of the native binding as is used here. */
export interface Typesetter {
  compile(options: { mainFilePath: string; inputs: Record<string, string> }): TypesetResult;
  pdf(typeset: TypesetDocument, options: { pdfStandard: 'ua-1' }): Buffer;
  evictCache(maxAge: number): void;
}

export interface TypesetResult {
  readonly result: TypesetDocument | null;
  takeError(): { readonly shortDiagnostics: unknown } | null;
}

export interface TypesetDocument {
  readonly numOfPages: number;
}

interface Binding {
  readonly NodeCompiler: {
    create(options: { workspace: string; fontArgs: { fontBlobs: readonly Buffer[] }[] }): Typesetter;
  };
}

/** The umbrella package chooses the platform itself; without it the binding of the platform the server runs on. */
const PACKAGES = [
  '@myriaddreamin/typst-ts-node-compiler',
  '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu',
] as const;

const fromHere = createRequire(__filename);

/** Throws `PdfUnavailable` where no binding exists. */
export function createTypesetter(workspace: string, fonts: readonly Buffer[]): Typesetter {
  return binding().NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts }] });
}

function binding(): Binding {
  const failures: unknown[] = [];
  for (const name of PACKAGES) {
    try {
      return fromHere(name) as Binding;
    } catch (failure) {
      failures.push(failure);
    }
  }
  throw new PdfUnavailable(new AggregateError(failures));
}
