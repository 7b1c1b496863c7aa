import { execFile } from 'node:child_process';
import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { promisify } from 'node:util';

/** The process that has a lock. */
export interface Owner {
  pid: number;
  /** When it took the lock, in milliseconds since 1970. */
  since: number;
  /** The name of its machine or container. */
  host: string;
  /** What tells whether a process id means the same process here as there. */
  system: string;
  /** When the process was started, in whatever form the system has; undefined where it does not say. */
  started: string | undefined;
}

/** This process, as the owner of a lock. */
export async function thisProcess(): Promise<Owner> {
  const { pid } = process;
  return {
    pid,
    since: Date.now(),
    host: hostname(),
    system: await readSystem(),
    started: (await readProcess(pid))?.started,
  };
}

/** Whether this process could see the owner if it ran: it is on the same machine, in the same container. */
export async function isVisible({ host, system }: Owner): Promise<boolean> {
  const here = await readSystem();
  if (system === here) return true;
  // The same machine started anew: whatever ran before has ended, which looking for it shows.
  const [boot, namespace] = [here.split(' ')[0], here.split(' ')[1]];
  return host === hostname() && boot !== system.split(' ')[0] && namespace === system.split(' ')[1];
}

/** Whether the owner, which could be seen, runs: a process of its id that was started when it was. */
export async function isRunning({ pid, system, started }: Owner): Promise<boolean> {
  if (system !== (await readSystem()) || !answers(pid)) return false;
  const found = await readProcess(pid);
  if (!found) return process.platform !== 'linux';
  return !found.isZombie && (started === undefined || found.started === undefined || found.started === started);
}

function answers(pid: number): boolean {
  try {
    // Signal 0 is not sent; it tells whether it could be.
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** On Linux this start of the machine, and the container's own count of processes; elsewhere the machine's name. */
async function readSystem(): Promise<string> {
  if (process.platform !== 'linux') return hostname();
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => hostname());
  return `${boot.trim()} ${await readlink('/proc/self/ns/pid').catch(() => '')}`;
}

/** What the system says of a process; undefined where it says nothing. */
async function readProcess(pid: number): Promise<{ started: string | undefined; isZombie: boolean } | undefined> {
  if (process.platform === 'linux') {
    const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
    // The name in parentheses may hold anything. After it: the state, and as the 20th field the time of the start.
    const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
    return fields && { started: fields[19], isZombie: fields[0] === 'Z' || fields[0] === 'X' };
  }
  if (process.platform !== 'darwin') return undefined;
  const options = { env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } };
  return promisify(execFile)('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], options).then(
    ({ stdout }) => ({ started: stdout.trim().split(/\s+/).slice(1).join(' '), isZombie: /^\s*Z/.test(stdout) }),
    () => undefined,
  );
}
