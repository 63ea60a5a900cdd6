/** Files served lately. What lies under a checksum never changes, so it may be kept as long as there is room. */
export class FileMemory<File extends { readonly bytes: Buffer }> {
  private readonly files = new Map<string, File>();
  private held = 0;

  /** @param room in bytes, for all files together */
  constructor(private readonly room: number) {}

  get(checksum: string): File | undefined {
    const file = this.files.get(checksum);
    if (file) {
      this.files.delete(checksum);
      this.files.set(checksum, file);
    }
    return file;
  }

  /** A file larger than all the room is not kept. */
  keep(checksum: string, file: File): void {
    if (this.files.has(checksum) || file.bytes.byteLength > this.room) return;
    this.files.set(checksum, file);
    this.held += file.bytes.byteLength;
    for (const [oldest, { bytes }] of this.files) {
      if (this.held <= this.room) return;
      this.files.delete(oldest);
      this.held -= bytes.byteLength;
    }
  }
}
