/** Hands a file to the browser's download. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** `Musterdaten` as part of a file name: ASCII, small letters, hyphens. */
export function fileNameOf(base: string, mark: string | null, ending: string): string {
  const suffix = mark === null ? '' : `-${mark}`;
  const plain = `${base}${suffix}`.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return `${plain.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.${ending}`;
}
