/** An answer of JSON on its way to the client. */
export interface AlterableAnswer {
  status: number;
  type: string;
  body: unknown;
}

/** What is done to the answers of one path. */
export type Alter = (answer: AlterableAnswer) => void;

/** A `fetch` that alters the answers of the paths that end so, and leaves all others alone. */
export function alteringFetch(path: string, alter: Alter): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await globalThis.fetch(input, init);
    const url = new URL(input instanceof Request ? input.url : input);
    if (!url.pathname.endsWith(path)) return response;
    const answer: AlterableAnswer = {
      status: response.status,
      type: response.headers.get("content-type") ?? "",
      body: await response.json(),
    };
    alter(answer);
    const { status, type, body } = answer;
    const text = typeof body === "string" ? body : JSON.stringify(body);
    return new Response(text, { status, headers: { "content-type": type } });
  };
}

/** The object or list under the names and indices, for an {@link Alter}. */
export function within(value: unknown, ...steps: readonly (string | number)[]): AnyFields {
  let found = value as AnyFields;
  for (const step of steps) found = found[step] as AnyFields;
  return found;
}

type AnyFields = Record<string | number, unknown>;
