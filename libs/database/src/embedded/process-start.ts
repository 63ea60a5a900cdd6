import { readFileSync } from 'node:fs';

/**
 * When a process was started, as an opaque text that differs between two processes with the same pid
 * (boot id and start in clock ticks). Null where the system has no /proc, or the process is gone.
 */
export function processStart(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command name in brackets may contain spaces; start time is the 20th field after it (proc(5), field 22).
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return ticks ? `${boot}/${ticks}` : null;
  } catch {
    return null;
  }
}
