/** Gives a secret back, as servers have been seen to do; throws where a `fetch` would. */
export type Reply = (secret: string) => Response;

/** A `fetch` as an app hands it to a login. */
export type AppFetch = (url: string, init: RequestInit) => Promise<Response>;

/** A `fetch` that can answer in the server's place with the secret that it was sent. */
export interface EchoingFetch {
  readonly fetch: AppFetch;
  /** Every secret that came by so far. */
  readonly seen: ReadonlySet<string>;
  /** Answers every request for these paths, until the next call. How often it did is counted in `replies`. */
  replyTo(paths: readonly string[], reply: Reply): void;
  readonly replies: number;
}

/** @param secretIn finds the secret in a request; where there is none the latest one is given back. */
export function createEchoingFetch(
  secretIn: (init: RequestInit) => string | undefined,
): EchoingFetch {
  const seen = new Set<string>();
  let latest = "";
  let replies = 0;
  let current: { readonly paths: readonly string[]; readonly reply: Reply } | undefined;
  return {
    seen,
    get replies() {
      return replies;
    },
    replyTo(paths, reply) {
      current = { paths, reply };
    },
    async fetch(url, init) {
      latest = secretIn(init) ?? latest;
      if (latest !== "") seen.add(latest);
      if (!current?.paths.includes(new URL(url).pathname)) return fetch(url, init);
      replies += 1;
      return current.reply(latest);
    },
  };
}

/**
 * Ways to give a secret back: alone and in longer texts where a cut would halve it, in an error body, in a page in place
 * of JSON, and in the message of a `fetch` that throws.
 *
 * @param bodyOf puts a text wherever the provider's error body has room for one.
 */
export function waysToEcho(bodyOf: (text: string) => unknown): readonly Reply[] {
  const replies: readonly Reply[] = [
    ...[400, 401, 403, 429, 500].map(
      (status): Reply =>
        (text) =>
          Response.json(bodyOf(text), { status }),
    ),
    ...["text/html", "text/plain"].map(
      (type): Reply =>
        (text) =>
          new Response(text, { headers: { "content-type": type } }),
    ),
    (text) => {
      throw new TypeError(text, { cause: new Error(text) });
    },
  ];
  return textsAround.flatMap((textAround) =>
    replies.map(
      (reply): Reply =>
        (secret) =>
          reply(textAround(secret)),
    ),
  );
}

const textsAround: readonly ((secret: string) => string)[] = [
  (secret) => secret,
  (secret) => `The credential ${secret} was refused.`,
  ...[70, 110, 290, 1190].map((length) => (secret: string) => `${".".repeat(length)}${secret}`),
];
