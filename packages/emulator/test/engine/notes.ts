import { createClock } from "../../src/clock.ts";
import type { Answer, EmulatedRequest, ProviderModule } from "../../src/contract.ts";
import { binary, empty, json } from "../../src/engine/answers.ts";
import { startServer, type EmulatedServer, type ServerOptions } from "../../src/engine/server.ts";

/** A provider as small as one can be, with each feature of the engine once. */
const document = {
  openapi: "3.1.1",
  info: { title: "Notes", version: "1.0.0" },
  security: [{ token: [] }],
  components: {
    securitySchemes: { token: { type: "apiKey", in: "header", name: "token" } },
    schemas: {
      Note: {
        type: "object",
        required: ["id", "text"],
        properties: {
          id: { type: "integer", format: "int64" },
          text: { type: "string", maxLength: 200 },
        },
      },
      NewNote: {
        allOf: [{ $ref: "#/components/schemas/Note" }],
        properties: {
          colour: { type: "string" },
          kind: { type: "string", enum: ["plain"], "x-signoff-open": true },
          tags: { type: "array", items: { type: "string" } },
          box: {
            type: "object",
            properties: {
              width: { type: "integer" },
              lids: {
                type: "array",
                items: { type: "object", properties: { size: { type: "integer" } } },
              },
            },
          },
          marks: { type: "object" },
          more: {},
          sizes: {
            type: "object",
            properties: { s: {} },
            additionalProperties: { type: "object", properties: { size: { type: "integer" } } },
          },
        },
      },
    },
    parameters: {
      Limit: { name: "limit", in: "query", schema: { type: "integer", minimum: 1 } },
    },
  },
  paths: {
    "/notes": {
      parameters: [{ $ref: "#/components/parameters/Limit" }],
      get: {
        operationId: "listNotes",
        parameters: [
          { name: "tag", in: "query", schema: { type: "array", items: { enum: ["red", "blue"] } } },
          { name: "archived", in: "query", schema: { type: "boolean" } },
          { name: "skip", in: "query", schema: { type: "integer" } },
          { name: "sort", in: "query", schema: { enum: ["ASC", "DESC"] } },
          {
            name: "tier",
            in: "query",
            schema: { type: "string", enum: ["hot", "warm"], "x-signoff-open": true },
          },
          { name: "X-Trace", in: "header", schema: { type: "string", pattern: "^[a-z]+$" } },
        ],
        responses: {
          "200": {
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Note" } },
              },
            },
          },
        },
      },
      post: {
        operationId: "addNote",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/NewNote" } } },
        },
        responses: { "201": { content: { "application/json": { schema: {} } } } },
      },
    },
    "/notes/mine": { get: { operationId: "myNotes", responses: { "204": {} } } },
    "/notes/{id}": {
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "integer", format: "int64" } },
      ],
      get: {
        operationId: "getNote",
        responses: {
          "200": {
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Note" },
                example: { id: 7, text: "seven" },
              },
            },
          },
        },
      },
    },
    "/files": {
      put: {
        operationId: "putFiles",
        requestBody: {
          required: true,
          content: {
            "multipart/form-data": {
              schema: {
                type: "object",
                required: ["file"],
                properties: {
                  title: { type: "string" },
                  count: { type: "integer" },
                  file: { type: "array", items: { type: "string", format: "binary" } },
                },
              },
            },
          },
        },
        responses: { "200": { content: { "application/json": { schema: {} } } } },
      },
      get: {
        operationId: "getFile",
        responses: {
          "200": {
            content: {
              "application/octet-stream": { schema: { type: "string", format: "binary" } },
            },
          },
        },
      },
    },
    "/session": {
      post: {
        operationId: "signIn",
        security: [],
        responses: { "200": { headers: { "Set-Cookie": { required: true } } } },
      },
      delete: { operationId: "signOut", responses: { "200": {}, "401": {} } },
    },
    "/wait": { get: { operationId: "waitAnHour", responses: { "204": {} } } },
    "/who": {
      get: {
        operationId: "whoAmI",
        responses: { "200": { content: { "application/json": { schema: {} } } } },
      },
    },
    "/wrong/{what}": {
      get: {
        operationId: "answerWrongly",
        parameters: [{ name: "what", in: "path", required: true, schema: { type: "string" } }],
        responses: {
          "200": {
            content: {
              "application/json": {
                schema: {
                  allOf: [{ $ref: "#/components/schemas/Note" }],
                  "x-signoff-promised": ["colour"],
                },
              },
            },
          },
        },
      },
    },
    "/sample": {
      get: {
        operationId: "getSample",
        responses: {
          "200": {
            content: { "application/json": { schema: { $ref: "#/components/schemas/Note" } } },
          },
        },
      },
    },
    "/broken": {
      get: {
        operationId: "brokenSchema",
        parameters: [{ name: "q", in: "query", schema: { type: "string", pattern: "(" } }],
        responses: { "200": {} },
      },
    },
    "/nobody": { get: { operationId: "unanswered", responses: { "200": {} } } },
  },
};

const wrongAnswers: Readonly<Record<string, () => Answer>> = {
  status: () => empty(404),
  mediaType: () => binary(200, Buffer.from("x"), "text/html"),
  schema: () => json(200, { id: "seven", text: "seven", colour: "red" }),
  promise: () => json(200, { id: 7, text: "seven" }),
  noBody: () => empty(200),
  failure() {
    throw new Error("on purpose");
  },
};

/** What the operations that echo answer. */
export interface Echo {
  body: unknown;
  parts: { name: string; filename?: string; text: string }[];
  params: Record<string, string | undefined>;
}

const notes: ProviderModule<readonly [{ name: string }], { seen: EmulatedRequest[] }> = {
  name: "notes",
  spec: document,
  start({ clock, ledger, example }) {
    const seen: EmulatedRequest[] = [];
    let count = 0;
    return {
      accounts: [{ name: "ann" }],
      controls: { seen },
      authorize(request) {
        seen.push(request);
        return undefined;
      },
      handlers: {
        listNotes: () => json(200, [{ id: 2n ** 60n + 1n, text: "big" }]),
        addNote: ({ body }) => json(201, body),
        myNotes: () => empty(204),
        getNote: example,
        getSample: example,
        putFiles: ({ body, parts }) =>
          json(200, {
            body,
            parts: parts.map(({ name, filename, text }) => ({ name, filename, text })),
          }),
        getFile: () => binary(200, Buffer.from("0123456789")),
        signIn() {
          count += 1;
          ledger.open({
            account: "ann",
            kind: "session",
            secret: `sid-${count}`,
            idle: 600_000,
            lifetime: 3_600_000,
          });
          return empty(200, { "set-cookie": [`SID=sid-${count}; Path=/`, "lang=en"] });
        },
        signOut: ({ cookies }) => empty(ledger.end(cookies.get("SID") ?? "") ? 200 : 401),
        async waitAnHour({ signal }) {
          await clock.sleep(3_600_000, signal);
          return empty(204);
        },
        whoAmI: ({ cookies, clientCommonName }) =>
          json(200, { account: ledger.use(cookies.get("SID") ?? "")?.account, clientCommonName }),
        answerWrongly: ({ params }) => wrongAnswers[params.required("what")]?.() ?? empty(500),
      },
    };
  },
};

/** The server under test. Dispose it. */
export type NotesServer = EmulatedServer<
  string,
  readonly [{ name: string }],
  { seen: EmulatedRequest[] }
> &
  AsyncDisposable;

/** Starts the small provider. */
export async function startNotes(options: Partial<ServerOptions> = {}): Promise<NotesServer> {
  const server = await startServer(notes, {
    port: 0,
    strict: true,
    clock: createClock(),
    lies: [],
    authority: undefined,
    ...options,
  });
  return Object.assign(server, { [Symbol.asyncDispose]: () => server.close() });
}

/** Fetches and reads the emulator's reason for refusing. */
export async function problemOf(
  answer: Promise<Response>,
): Promise<{ status: number; problem: string }> {
  const response = await answer;
  const { emulator } = (await response.json()) as { emulator: { problem: string } };
  return { status: response.status, problem: emulator.problem };
}
