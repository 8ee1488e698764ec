import { readFile } from "node:fs/promises";
import {
  listOperations,
  listPlacesOf,
  type PlacedOperation,
  promisedNames,
  readDocument,
} from "@signoff/openapi";

/** What is read of a request. */
interface Sent {
  readonly method: string;
  readonly url: URL;
}

/** What is read of an answer: streams are not. */
interface Given {
  readonly status: number;
  readonly body: readonly Uint8Array[] | ReadableStream<Uint8Array>;
}

/** Looks at answers on their way to sessions, and strikes out what was promised of them and is there. */
export interface PromiseWatch {
  /** For a login. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Looks at what another transport answers. */
  around<Request extends Sent, Answer extends Given>(
    transport: (request: Request) => Promise<Answer>,
  ): (request: Request) => Promise<Answer>;
  /** The promised fields that no answer had yet, such as `Parcel.id`. */
  unseen(): readonly string[];
}

/**
 * Watches for all that a `promises.json` says of answers. That no answer lacks any of it is for a strict emulator to see.
 *
 * @param spec the URL of the bundled specification.
 */
export async function watchPromises(spec: URL, promises: URL): Promise<PromiseWatch> {
  const document = await readDocument(spec);
  const routes = listOperations(document)
    .map((placed) => ({ placed, path: patternOf(placed) }))
    .toSorted((one, other) => one.placed.parameters.length - other.placed.parameters.length);
  const unseen = new Set(await readPlaces(promises));
  return {
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      const isJson = response.headers.get("content-type")?.includes("json") ?? false;
      const text = isJson ? await response.clone().text() : "";
      look({ method: init.method ?? "GET", url: new URL(url) }, response.status, text);
      return response;
    },
    around: (transport) => async (request) => {
      const answer = await transport(request);
      const text = Array.isArray(answer.body) ? Buffer.concat(answer.body).toString() : "";
      look(request, answer.status, text);
      return answer;
    },
    unseen: () => [...unseen],
  };

  function look({ method, url }: Sent, status: number, text: string): void {
    const route = routes.find((one) => one.placed.method === method && one.path.test(url.pathname));
    if (!route || !/^\s*[[{]/.test(text)) return;
    const body: unknown = JSON.parse(text);
    for (const { at, schema, value } of listPlacesOf(document, route.placed, status, body)) {
      const there = Object(value) as object;
      for (const name of promisedNames(schema)) {
        if (Object.hasOwn(there, name)) unseen.delete(`${at}.${name}`);
      }
    }
  }
}

async function readPlaces(promises: URL): Promise<readonly string[]> {
  const entries = JSON.parse(await readFile(promises, "utf8")) as readonly {
    readonly at: string;
    readonly fields: readonly string[];
  }[];
  return entries.flatMap(({ at, fields }) => fields.map((field) => `${at}.${field}`));
}

function patternOf({ path }: PlacedOperation): RegExp {
  const texts = path.split(/\{[^}]*\}/).map((text) => text.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${texts.join("[^/]+")}$`);
}
