import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderRefusal, openFolder, writeWhole } from './output-folder';

const root = mkdtempSync(join(tmpdir(), 'output-folder-'));
afterAll(() => rmSync(root, { recursive: true }));

describe('the folder a command writes to', () => {
  it('is made with all that lead there, and left without a trace of the trial', () => {
    const folder = join(root, 'eins', 'zwei mit Lücke');
    openFolder(folder);
    openFolder(folder);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is refused by name where a file is in the way', () => {
    const file = join(root, 'datei');
    writeFileSync(file, '');
    for (const folder of [file, join(file, 'darin')])
      expect(() => openFolder(folder)).toThrow(new FolderRefusal(folder));
  });

  it('is refused at once where no folder can be made', () => {
    const nowhere = process.platform === 'linux' ? '/proc/none/there' : join(root, '\0');
    expect(() => openFolder(nowhere)).toThrow();
  });

  it('holds whole files only', () => {
    const folder = join(root, 'ganz');
    openFolder(folder);
    expect(readFileSync(writeWhole(folder, 'bericht.csv', Buffer.from('a,b')), 'utf8')).toBe('a,b');
    expect(() => writeWhole(folder, 'fehlt/bericht.csv', Buffer.from('a'))).toThrow(FolderRefusal);
    expect(readdirSync(folder)).toEqual(['bericht.csv']);
  });
});
