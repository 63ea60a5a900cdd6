/** No typesetting binding exists for this platform: PDF cannot be made here, every other format can. Answered with 503. */
export class PdfUnavailable extends Error {
  readonly code = 'pdf-unavailable';

  constructor(cause: unknown) {
    super('No binding of the typesetter is installed for this platform; PDF files cannot be made here.', { cause });
  }
}
