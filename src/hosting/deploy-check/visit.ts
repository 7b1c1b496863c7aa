/** Something that is wrong with a published site, and what takes it away. */
export interface DeployFault {
  /** `fault` where readers are served wrongly, `advice` where it could be better. */
  severity: 'fault' | 'advice';
  address: string;
  message: string;
  hint: string;
}

/** What a host answered; what was packed is unpacked. */
export interface HostAnswer {
  status: number;
  headers: Headers;
  text: string;
}

/** The reader's own machine, on which a site is looked at before it is published. */
const OWN_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

export const CONFIG_HINT = 'see docs/hosting/ for the host, or "npm run host-config" for a server of yours';

/** How long an answer may take, in milliseconds. */
const TIMEOUT_MS = 20_000;

/** A visit to a published site: what was asked for, and what is wrong there. */
export class Visit {
  readonly faults: DeployFault[] = [];
  /** The address of the home page, with its last slash. */
  readonly base: URL;
  readonly #answers = new Map<string, HostAnswer>();

  constructor(base: URL) {
    this.base = base;
  }

  /** Whether the site is looked at before it is published. */
  get isOnOwnMachine(): boolean {
    return OWN_MACHINE.includes(this.base.hostname);
  }

  /** How many addresses answered. */
  get answered(): number {
    return this.#answers.size;
  }

  fault(address: string, message: string, hint: string): void {
    this.faults.push({ severity: 'fault', address, message, hint });
  }

  advise(address: string, message: string, hint: string): void {
    this.faults.push({ severity: 'advice', address, message, hint });
  }

  /** Asks for an address once. Where nothing answers, that is a fault, and the answer is undefined. */
  async ask(address: string): Promise<HostAnswer | undefined> {
    const known = this.#answers.get(address);
    if (known) return known;
    try {
      const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) });
      const answer = { status: response.status, headers: response.headers, text: await response.text() };
      this.#answers.set(address, answer);
      return answer;
    } catch (error) {
      const { cause } = error as Error;
      this.fault(
        address,
        `It cannot be loaded: ${cause instanceof Error ? cause.message : String(error)}.`,
        'see whether the address is right and the host answers a browser there',
      );
      return undefined;
    }
  }
}

/** Whether the program built a page. */
export function isOwnPage(html: string): boolean {
  return html.includes('<meta http-equiv="content-security-policy"');
}
