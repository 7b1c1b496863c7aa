const { Response } = globalThis;

/**
 * A response that gives back the bytes it was made of. Node's own copies them, and streams them to whoever asks, which takes a build of
 * many pages several seconds.
 */
export class PageResponse extends Response {
  readonly #bytes: Uint8Array<ArrayBuffer> | undefined;

  constructor(body?: BodyInit | null, init?: ResponseInit) {
    const bytes = body instanceof Uint8Array ? body : undefined;
    super(bytes ? null : body, init);
    this.#bytes = bytes as Uint8Array<ArrayBuffer> | undefined;
  }

  /** Those that Node makes itself, as `Response.json` does, are responses too. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Response;
  }

  override get body(): Response['body'] {
    return this.#bytes ? new Response(this.#bytes).body : super.body;
  }

  override async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#bytes ?? super.bytes();
  }

  override async text(): Promise<string> {
    return this.#bytes ? new TextDecoder().decode(this.#bytes) : super.text();
  }
}

/** Has every response of this process be one that gives back its bytes. */
export function keepBytesOfResponses(): void {
  globalThis.Response = PageResponse;
}
