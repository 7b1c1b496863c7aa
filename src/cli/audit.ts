import { count } from '../text/lists.ts';
import { type Command, runAsProcess } from './command/run-command.mjs';
import { root } from './project.mjs';
import { readNpm } from './setup/npm.mjs';

/** Severities that stop a release; what is less is told. */
const STOPPING = new Set(['high', 'critical']);

/** The part of npm's report that is read: version 2, or what went wrong. */
interface AuditAnswer {
  message?: string;
  vulnerabilities?: Record<
    string,
    { name: string; severity: string; via: (string | { title: string; url: string })[] }
  >;
}

/** What an audit found, in words. */
export interface AuditReport {
  text: string;
  /** Whether something was found that stops a release. */
  stops: boolean;
  /** Whether the registry answered at all. */
  isAnswered: boolean;
}

/** Reads what `npm audit --json` printed. @param json may be empty, or cut, where the network failed */
export function readAudit(json: string): AuditReport {
  const { message, vulnerabilities } = parse(json);
  if (!vulnerabilities) {
    const why = message ? ` (${message})` : '';
    return {
      text: `The registry could not be asked${why}: no dependency was audited.`,
      stops: false,
      isAnswered: false,
    };
  }
  const found = Object.values(vulnerabilities).filter(({ via }) => via.some((each) => typeof each !== 'string'));
  const lines = found.map(({ name, severity, via }) => {
    const advisories = via.filter((each) => typeof each !== 'string').map(({ title, url }) => `${title} (${url})`);
    return `\n  ${severity}: ${name}: ${advisories.join('; ')}`;
  });
  const stops = found.some(({ severity }) => STOPPING.has(severity));
  const hint = stops ? '\nTake a version that is not concerned: "npm audit" says which.' : '';
  const text = `${count(found.length, 'dependency', 'dependencies')} with a known vulnerability.${lines.join('')}${hint}`;
  return { text, stops, isAnswered: true };
}

function parse(json: string): AuditAnswer {
  try {
    return JSON.parse(json);
  } catch {
    return {};
  }
}

/** `npm run audit` */
const auditCommand: Command = {
  name: 'audit',
  summary:
    'Asks the registry of npm which dependencies have known vulnerabilities, and fails where one is high or critical. Where ' +
    'the registry cannot be asked it says so, and does not fail.',
  options: {},
  async run(_given, { env, stdout }) {
    const { text, stops, isAnswered } = readAudit(readNpm(['audit', '--json'], root));
    stdout.write(`${!isAnswered && env.GITHUB_ACTIONS ? '::warning::' : ''}${text}\n`);
    return stops ? 1 : 0;
  },
};

if (import.meta.main) await runAsProcess(auditCommand);
