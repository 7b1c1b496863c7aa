import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took. Processor time and memory are read from /proc: elsewhere than on Linux they are not known. */
export interface Usage {
  /** Seconds from its start to its end. */
  wall: number;
  /** Seconds of processor time, user and system, of the process and of all below it that were waited for. */
  cpu: number | undefined;
  /** The most memory that the largest of these processes has held, in bytes (VmHWM, asked for every 50 ms). */
  memory: number | undefined;
}

export interface MeasuredCommand {
  command: string;
  args: readonly string[];
  cwd: string;
  env?: NodeJS.ProcessEnv;
}

const POLL_MS = 50;
/** In how many parts of a second Linux counts processor time. */
const TICKS = 100;

/**
 * Runs a command and measures it. One at a time: processor time is what this process's children have used meanwhile.
 * @throws where it fails, with what it printed
 */
export async function measureProcess({ command, args, cwd, env = process.env }: MeasuredCommand): Promise<Usage> {
  const before = childrenCpu();
  const start = performance.now();
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      printed += chunk;
    });
  let memory: number | undefined;
  const poll = setInterval(() => {
    if (child.pid !== undefined) memory = Math.max(memory ?? 0, largestProcess(child.pid)) || undefined;
  }, POLL_MS);
  try {
    const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
    const wall = (performance.now() - start) / 1000;
    if (code !== 0) throw new Error(`${[command, ...args].join(' ')} failed in ${cwd}:\n${printed}`);
    const after = childrenCpu();
    return { wall, cpu: before === undefined || after === undefined ? undefined : after - before, memory };
  } finally {
    clearInterval(poll);
  }
}

/** Usage of commands that run one after the other. */
export function joinUsage(all: readonly Usage[]): Usage {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    wall: sum(all.map(({ wall }) => wall)),
    cpu: ofKnown(
      all.map(({ cpu }) => cpu),
      sum,
    ),
    memory: ofKnown(
      all.map(({ memory }) => memory),
      (values) => Math.max(...values),
    ),
  };
}

/** What is derived of values; undefined where one of them is not known. */
export function ofKnown<T>(values: readonly (T | undefined)[], derive: (values: readonly T[]) => T): T | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length < values.length ? undefined : derive(known);
}

/** Seconds of processor time that a process has used, and the memory that it holds, in bytes; undefined where not on Linux. */
export function readUsage(pid: number | undefined): { cpu: number; memory: number } | undefined {
  const fields = readStat(String(pid));
  if (!fields) return undefined;
  return { cpu: (Number(fields[11]) + Number(fields[12])) / TICKS, memory: kilobytesOf(pid ?? 0, 'VmRSS') * 1024 };
}

/** The fields of /proc/PID/stat after the name of the command, which may hold spaces: the first is the state. */
function readStat(pid: string): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/** Seconds of processor time of all ended children of this process and theirs. */
function childrenCpu(): number | undefined {
  const fields = readStat('self');
  return fields && (Number(fields[13]) + Number(fields[14])) / TICKS;
}

/** The most memory that a process or one of those below it has held, in bytes; 0 where it is not known. */
function largestProcess(top: number): number {
  const children = new Map<number, number[]>();
  for (const pid of listProcesses()) {
    const parent = Number(readStat(pid)?.[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(pid)]);
  }
  let most = 0;
  const waiting = [top];
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    most = Math.max(most, kilobytesOf(pid, 'VmHWM') * 1024);
    waiting.push(...(children.get(pid) ?? []));
  }
  return most;
}

function listProcesses(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

function kilobytesOf(pid: number, name: 'VmHWM' | 'VmRSS'): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
