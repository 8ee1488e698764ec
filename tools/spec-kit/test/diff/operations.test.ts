import type { OpenApiDocument } from "@signoff/openapi";
import { describe, expect, test } from "vitest";
import { documentOf, sayChanges } from "./support/changes.ts";

type Json = Readonly<Record<string, unknown>>;

const text = { type: "string" };
const parameter = (more: Json = {}): Json => ({
  name: "q",
  in: "query",
  description: "Sought.",
  schema: text,
  ...more,
});
const json = (schema: Json = text): Json => ({ "application/json": { schema } });
const responses = (more: Json): Json => ({
  responses: { "200": { description: "Done.", content: json() }, ...more },
});
const failure = (schema: Json): Json => ({ description: "Failed.", content: json(schema) });
const security = (...names: string[]): Json => ({
  security: names.map((name) => ({ [name]: [] })),
});

const sharing = (more: Json): OpenApiDocument =>
  documentOf(
    {
      parameters: [{ $ref: "#/components/parameters/Page" }],
      requestBody: { $ref: "#/components/requestBodies/Room" },
      responses: {
        "200": { description: "Done." },
        "400": { $ref: "#/components/responses/Bad" },
      },
    },
    {
      components: {
        parameters: { Page: parameter(more) },
        requestBodies: { Room: { ...more, content: json() } },
        responses: { Bad: { description: "Bad." } },
      },
    },
  );
const server = (url: string): Json => ({ servers: [{ url }] });
const named = (
  name: string,
  schema: Json = { type: "object", properties: { p: text } },
): OpenApiDocument =>
  documentOf(
    {
      responses: {
        "200": { description: "Done.", content: json({ $ref: `#/components/schemas/${name}` }) },
      },
    },
    { components: { schemas: { [name]: schema } } },
  );
const showing = (schema: Json, example: unknown): OpenApiDocument =>
  documentOf(
    {
      responses: {
        "200": {
          description: "Done.",
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/Thing" }, example },
          },
        },
      },
    },
    { components: { schemas: { Thing: schema } } },
  );

/** An operation before and after, and what is told but for the operation's name. */
type Row = readonly [what: string, old: Json, now: Json, told: string];

const rows: readonly Row[] = [
  ["operation-deprecated", {}, { deprecated: true }, "deprecated: docs feature"],
  ["operation-undeprecated", { deprecated: true }, {}, "deprecated: docs fix"],
  ["operation-id-changed", {}, { operationId: "other" }, "operationId: docs fix"],
  ["summary-changed", { summary: "A" }, { summary: "B" }, "summary: docs fix"],
  ["description-changed", { description: "A" }, { description: "B" }, "description: docs fix"],
  ["tag-changed", { tags: ["A"] }, { tags: ["B"] }, "tags: docs fix"],
  [
    "source-changed",
    { "x-signoff-source": "A" },
    { "x-signoff-source": "B" },
    "x-signoff-source: docs fix",
  ],
  ["helper-changed", {}, { "x-signoff-helper": "B" }, "x-signoff-helper: docs fix"],
  ["since-changed", {}, { "x-signoff-since": { agent: "1" } }, "x-signoff-since: docs fix"],
  [
    "idempotent-on",
    {},
    { "x-signoff-idempotent": true },
    "x-signoff-idempotent: behaviour feature",
  ],
  [
    "idempotent-off",
    { "x-signoff-idempotent": true },
    {},
    "x-signoff-idempotent: behaviour breaking",
  ],
  ["session-changed", {}, { "x-signoff-session": "sign-off" }, "x-signoff-session: behaviour fix"],
  // Parameters
  ["parameter-added", {}, { parameters: [parameter()] }, "query q: wire feature"],
  [
    "parameter-added-required",
    {},
    { parameters: [parameter({ required: true })] },
    "query q: wire breaking",
  ],
  ["parameter-removed", { parameters: [parameter()] }, {}, "query q: types breaking"],
  [
    "parameter-renamed",
    { parameters: [parameter()] },
    { parameters: [parameter({ name: "query" })] },
    "query q: wire breaking",
  ],
  [
    "parameter-required",
    { parameters: [parameter()] },
    { parameters: [parameter({ required: true })] },
    "query q: wire breaking",
  ],
  [
    "parameter-optional",
    { parameters: [parameter({ required: true })] },
    { parameters: [parameter()] },
    "query q: wire feature",
  ],
  [
    "parameter-moved",
    { parameters: [parameter()] },
    { parameters: [parameter({ in: "header" })] },
    "query q: wire breaking",
  ],
  [
    "parameter-deprecated",
    { parameters: [parameter()] },
    { parameters: [parameter({ deprecated: true })] },
    "query q: docs feature",
  ],
  [
    "parameter-undeprecated",
    { parameters: [parameter({ deprecated: true })] },
    { parameters: [parameter()] },
    "query q: docs fix",
  ],
  [
    "parameter-style-changed",
    { parameters: [parameter()] },
    { parameters: [parameter({ explode: false })] },
    "query q: wire breaking",
  ],
  [
    "description-changed",
    { parameters: [parameter()] },
    { parameters: [parameter({ description: "B" })] },
    "query q: docs fix",
  ],
  [
    "example-changed",
    { parameters: [parameter()] },
    { parameters: [parameter({ example: "B" })] },
    "query q: docs fix",
  ],
  [
    "note-changed",
    { parameters: [parameter()] },
    { parameters: [parameter({ "x-signoff-parameter": "B" })] },
    "query q: docs fix",
  ],
  [
    "type-changed",
    { parameters: [parameter()] },
    { parameters: [parameter({ schema: { type: "integer" } })] },
    "query q: wire breaking",
  ],
  [
    "type-widened",
    { parameters: [parameter()] },
    { parameters: [parameter({ schema: { type: ["string", "integer"] } })] },
    "query q: wire feature",
  ],
  [
    "nullable-removed",
    { parameters: [parameter({ schema: { type: ["string", "null"] } })] },
    { parameters: [parameter()] },
    "query q: wire breaking",
  ],
  // Bodies of requests
  ["request-body-added", {}, { requestBody: { content: json() } }, "request body: wire feature"],
  [
    "request-body-added",
    {},
    { requestBody: { required: true, content: json() } },
    "request body: wire breaking",
  ],
  [
    "request-body-removed",
    { requestBody: { content: json() } },
    {},
    "request body: types breaking",
  ],
  [
    "request-body-required",
    { requestBody: { content: json() } },
    { requestBody: { required: true, content: json() } },
    "request body: wire breaking",
  ],
  [
    "request-body-optional",
    { requestBody: { required: true, content: json() } },
    { requestBody: { content: json() } },
    "request body: wire feature",
  ],
  [
    "media-type-added",
    { requestBody: { content: json() } },
    { requestBody: { content: { ...json(), "text/plain": {} } } },
    "request body text/plain: wire feature",
  ],
  [
    "media-type-removed",
    { requestBody: { content: { ...json(), "text/plain": {} } } },
    { requestBody: { content: json() } },
    "request body text/plain: wire breaking",
  ],
  [
    "media-type-changed",
    { requestBody: { content: json() } },
    { requestBody: { content: { "application/x-www-form-urlencoded": { schema: text } } } },
    "request body: wire breaking",
  ],
  [
    "media-type-default-changed",
    { requestBody: { content: { ...json(), "text/plain": {} } } },
    { requestBody: { content: { "text/plain": {}, ...json() } } },
    "request body: behaviour breaking",
  ],
  [
    "encoding-changed",
    { requestBody: { content: { "multipart/form-data": { schema: text } } } },
    {
      requestBody: {
        content: {
          "multipart/form-data": { schema: text, encoding: { a: { contentType: "text/csv" } } },
        },
      },
    },
    "request body: wire breaking",
  ],
  // Answers
  [
    "response-status-added",
    responses({}),
    responses({ "201": { description: "Made.", content: json() } }),
    "response 201: wire feature",
  ],
  [
    "response-status-added",
    responses({}),
    responses({ "204": { description: "Nothing." } }),
    "response 204: types breaking",
  ],
  [
    "response-status-added",
    responses({ default: failure(text) }),
    responses({ default: failure(text), "404": failure(text) }),
    "response 404: wire feature",
  ],
  [
    "response-status-added",
    responses({ default: failure(text) }),
    responses({ default: failure(text), "404": failure({ type: "integer" }) }),
    "response 404: types breaking",
  ],
  [
    "response-status-removed",
    responses({ "204": { description: "Nothing." } }),
    responses({}),
    "response 204: wire breaking",
  ],
  [
    "response-status-removed",
    responses({ "404": failure(text) }),
    responses({}),
    "response 404: wire fix",
  ],
  [
    "media-type-changed",
    responses({}),
    { responses: { "200": { description: "Done.", content: { "text/plain": { schema: text } } } } },
    "response 200 body: wire breaking",
  ],
  [
    "media-type-changed",
    { responses: { "200": { description: "Done.", content: { "image/png": {} } } } },
    { responses: { "200": { description: "Done.", content: { "image/jpeg": {} } } } },
    "response 200 body: wire breaking",
  ],
  [
    "media-type-added",
    responses({}),
    { responses: { "200": { description: "Done.", content: { ...json(), "text/plain": {} } } } },
    "response 200 body text/plain: wire breaking",
  ],
  [
    "media-type-removed",
    { responses: { "200": { description: "Done.", content: { ...json(), "text/plain": {} } } } },
    responses({}),
    "response 200 body text/plain: types breaking",
  ],
  [
    "response-body-added",
    { responses: { "200": { description: "Done." } } },
    responses({}),
    "response 200 body: types breaking",
  ],
  [
    "response-body-removed",
    responses({}),
    { responses: { "200": { description: "Done." } } },
    "response 200 body: wire breaking",
  ],
  [
    "header-added",
    { responses: { "200": { description: "Done." } } },
    { responses: { "200": { description: "Done.", headers: { count: { schema: text } } } } },
    "response 200 header count: wire feature",
  ],
  [
    "header-removed",
    { responses: { "200": { description: "Done.", headers: { count: { schema: text } } } } },
    { responses: { "200": { description: "Done." } } },
    "response 200 header count: wire breaking",
  ],
  [
    "header-required",
    { responses: { "200": { description: "Done.", headers: { count: { schema: text } } } } },
    {
      responses: {
        "200": { description: "Done.", headers: { count: { required: true, schema: text } } },
      },
    },
    "response 200 header count: wire feature",
  ],
  [
    "header-optional",
    {
      responses: {
        "200": { description: "Done.", headers: { count: { required: true, schema: text } } },
      },
    },
    { responses: { "200": { description: "Done.", headers: { count: { schema: text } } } } },
    "response 200 header count: wire breaking",
  ],
  [
    "description-changed",
    { responses: { "200": { description: "Done." } } },
    { responses: { "200": { description: "Well done." } } },
    "response 200 description: docs fix",
  ],
  [
    "body-example-changed",
    {
      responses: {
        "200": {
          description: "Done.",
          content: { "application/json": { schema: text, example: "A" } },
        },
      },
    },
    {
      responses: {
        "200": {
          description: "Done.",
          content: { "application/json": { schema: text, example: "B" } },
        },
      },
    },
    "response 200 body: docs fix",
  ],
  // Security
  ["security-removed", security("a", "b"), security("a"), "security b: wire breaking"],
  ["security-added", security("a"), security("a", "b"), "security b: wire feature"],
  ["security-required", { security: [] }, security("a"), "security: wire breaking"],
  ["security-dropped", security("a"), { security: [] }, "security: wire feature"],
  ["security-required", { security: [{}, { a: [] }] }, security("a"), "security: wire breaking"],
  [
    "security-removed",
    { security: [{}, { a: [] }, { b: [] }] },
    { security: [{}, { a: [] }] },
    "security b: wire breaking",
  ],
];

describe("a change of an operation", () => {
  test.each(rows)("%s: %j becomes %j", (kind, old, now, told) => {
    const changes = sayChanges(documentOf(old), documentOf(now));
    expect(changes).toEqual([`${kind}, POST /do, ${told}`]);
  });

  test("an operation comes, goes, or moves to another method or path", () => {
    const one = documentOf({});
    const operation = one.paths?.["/do"]?.post;
    const at = (paths: Json): OpenApiDocument => ({ ...one, paths }) as unknown as OpenApiDocument;
    const none = at({});
    expect(sayChanges(none, one)).toEqual(["operation-added, POST /do, itself: wire feature"]);
    expect(sayChanges(one, none)).toEqual(["operation-removed, POST /do, itself: wire breaking"]);
    expect(sayChanges(one, at({ "/do": { get: operation } }))).toEqual([
      "operation-moved, POST /do, GET /do: wire breaking",
    ]);
    expect(
      sayChanges(one, at({ "/done": { post: { ...operation, operationId: "done" } } })),
    ).toEqual([
      "operation-moved, POST /do, POST /done: wire breaking",
      "operation-id-changed, POST /do, operationId: docs fix",
    ]);
  });

  test("a parameter of the path that is gone breaks the wire", () => {
    const id = { name: "id", in: "path", required: true, schema: text };
    const told = sayChanges(documentOf({ parameters: [id] }), documentOf({}));
    expect(told).toEqual(["parameter-removed, POST /do, path id: wire breaking"]);
  });

  test("what operations share under a name is told of once, by that name", () => {
    expect(sayChanges(sharing({}), sharing({ required: true }))).toEqual([
      "parameter-required, parameters.Page, query q: wire breaking",
      "request-body-required, requestBodies.Room, request body: wire breaking",
    ]);
  });

  test("the order of parameters, statuses and headers says nothing, that of media types of an answer neither", () => {
    const [one, other] = [parameter(), parameter({ name: "r" })];
    const content = { ...json(), "text/plain": { schema: text } };
    const turned = { "text/plain": { schema: text }, ...json() };
    const [ok, bad] = [{ description: "Done.", content }, { description: "Bad." }];
    const old = documentOf({ parameters: [one, other], responses: { "200": ok, "400": bad } });
    const now = documentOf({
      parameters: [other, one],
      responses: { "400": bad, "200": { ...ok, content: turned } },
    });
    expect(sayChanges(old, now)).toEqual([]);
  });
});

describe("a change of the document", () => {
  const info = { title: "Test", version: "1.0.0" };
  const scheme = (more: Json): Json => ({
    components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "a", ...more } } },
  });

  test.each<readonly [string, Json, Json, string]>([
    [
      "version",
      {},
      { info: { ...info, version: "1.1.0" } },
      "version-changed, document, info.version: docs fix",
    ],
    [
      "text",
      {},
      { info: { ...info, description: "A." } },
      "description-changed, document, info.description: docs fix",
    ],
    ["tag", { tags: [{ name: "A" }] }, {}, "tag-removed, document, tags A: docs fix"],
    ["new tag", {}, { tags: [{ name: "A" }] }, "tag-added, document, tags A: docs fix"],
    [
      "text of a tag",
      { tags: [{ name: "A" }] },
      { tags: [{ name: "A", description: "B." }] },
      "description-changed, document, tags A: docs fix",
    ],
    [
      "path of the server",
      server("https://{host}"),
      server("https://{host}/api"),
      "server-changed, document, servers: wire breaking",
    ],
    [
      "host of the server",
      server("https://api.acme.io"),
      server("https://api2.acme.io"),
      "server-changed, document, servers: wire breaking",
    ],
    [
      "placeholder of the server",
      server("https://mft.example.com"),
      server("https://acme.example.com"),
      "server-changed, document, servers: docs fix",
    ],
    [
      "root security",
      { ...security("a", "b") },
      { ...security("a") },
      "security-removed, document, security b: wire breaking",
    ],
    [
      "scheme",
      scheme({}),
      scheme({ name: "b" }),
      "security-scheme-changed, securitySchemes.key, itself: wire breaking",
    ],
    [
      "text of a scheme",
      scheme({}),
      scheme({ description: "A." }),
      "description-changed, securitySchemes.key, itself: docs fix",
    ],
    [
      "note",
      {},
      { "x-signoff-without-sign-in": "None." },
      "note-changed, document, x-signoff-without-sign-in: docs fix",
    ],
  ])("%s", (_, old, now, told) => {
    expect(sayChanges(documentOf({}, old), documentOf({}, now))).toEqual([told]);
  });
});

describe("names of schemas", () => {
  test("another name breaks types where the package exports it, and says nothing where it does not", () => {
    expect(sayChanges(named("Old"), named("New"), ["Old"])).toEqual([
      "schema-renamed, Old, New: types breaking",
    ]);
    expect(sayChanges(named("Old"), named("New"))).toEqual([]);
  });

  test("an alias in the package keeps the old name", () => {
    expect(sayChanges(named("Old"), named("New"), ["Old"], [["Old", "New"]])).toEqual([]);
  });

  test("a schema that is written out breaks types where the package exports it", () => {
    const schema = { type: "object", properties: { p: text } };
    const inline = documentOf({
      responses: { "200": { description: "Done.", content: json(schema) } },
    });
    expect(sayChanges(named("Old"), inline, ["Old"])).toEqual([
      "schema-inlined, Old, itself: types breaking",
    ]);
    expect(sayChanges(named("Old"), inline)).toEqual([]);
  });

  test("what changes beside the name is told under the old one", () => {
    const now = named("New", { type: "object", properties: { p: { type: "integer" } } });
    expect(sayChanges(named("Old"), now)).toEqual(["type-changed, Old, p: wire breaking"]);
  });
});

describe("examples of bodies", () => {
  test("one that follows its schema is no change of its own", () => {
    const told = sayChanges(showing(text, "A"), showing({ type: "integer" }, 1));
    expect(told).toEqual(["type-changed, Thing, itself: wire breaking"]);
  });
});
