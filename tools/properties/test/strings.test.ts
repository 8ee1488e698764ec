import { InvalidOptionError } from "@signoff/core";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type EchoSession, openEchoSession } from "./support/echo-session.ts";
import { type EchoServer, startEchoServer } from "./support/echo-server.ts";
import { anyString } from "./support/strings.ts";

let server: EchoServer;
let session: EchoSession;

beforeAll(async () => {
  server = await startEchoServer();
  session = await openEchoSession(server.origin);
});

afterAll(async () => {
  await session.signOff();
  await server[Symbol.asyncDispose]();
});

const partHead =
  /^--[^\r\n]+\r\nContent-Disposition: form-data; name="([^"]*)"(?:; filename="([^"]*)")?\r\n/;

/** What stands in the head of the form's only part: that of a file has a second text. */
function namesOnWire(): readonly (string | undefined)[] {
  return partHead.exec(server.received.body.toString())?.slice(1) ?? [];
}

/** A quotation mark in a name travels as %22; servers read it as the one or the other. */
function quoted(name: string): string {
  return name.replaceAll('"', "%22");
}

async function receivedField(): Promise<unknown> {
  const { body, headers } = server.received;
  const type = headers.get("content-type") ?? "";
  const form = await new Response(new Uint8Array(body), {
    headers: { "content-type": type },
  }).formData();
  return form.get("field");
}

/** The lines of a form's field end in CR LF, by the HTML standard. */
function withWebLineEnds(text: string): string {
  return text.replaceAll(/\r\n|\r|\n/g, "\r\n");
}

/** What a call fails with; `undefined` where it succeeds. */
function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (error: unknown) => error,
  );
}

interface Place {
  readonly name: string;
  /** Sends the text in this place. */
  send(text: string): Promise<unknown>;
  /** What arrived in it. */
  receive(): unknown;
  /** How the same text is written there. */
  readonly written?: (text: string) => string;
}

const places: readonly Place[] = [
  {
    name: "a path value",
    send: (value) => session.GET("/echo/{value}", { params: { path: { value } } }),
    receive: () => server.received.segment,
  },
  {
    name: "the name of a query parameter",
    send: (name) =>
      session.GET("/echo", { params: { query: Object.fromEntries([[name, "value"]]) } }),
    receive: () => server.received.query[0]?.[0],
  },
  {
    name: "the value of a query parameter",
    send: (name) => session.GET("/echo", { params: { query: { name } } }),
    receive: () => server.received.query[0]?.[1],
  },
  {
    name: "the value of a header",
    send: (value) => session.GET("/echo", { params: { header: { "x-value": value } } }),
    receive: () => server.received.headers.get("x-value"),
  },
  {
    name: "the value of an own header",
    send: (value) => session.GET("/echo", { params: {}, headers: { "x-value": value } }),
    receive: () => server.received.headers.get("x-value"),
  },
  {
    name: "the name of a form's field",
    send: (name) =>
      session.POST("/echo/multipart", { body: Object.fromEntries([[name, "value"]]) }),
    receive: () => namesOnWire()[0],
    written: quoted,
  },
  {
    name: "the value of a form's field",
    send: (field) => session.POST("/echo/multipart", { body: { field } }),
    receive: receivedField,
    written: withWebLineEnds,
  },
  {
    name: "the name of a file",
    send: (name) =>
      session.POST("/echo/multipart", { body: { file: new File(["content"], name) } }),
    receive: () => namesOnWire()[1],
    // A File itself puts U+FFFD in the place of half a surrogate pair.
    written: (name) => quoted(new File([], name).name),
  },
];

describe("any string is refused or arrives unchanged", () => {
  test.for(places)("as $name", async ({ send, receive, written = String }) => {
    await fc.assert(
      fc.asyncProperty(anyString, async (text) => {
        const failure = await failureOf(send(text));
        expect(failure === undefined || failure instanceof InvalidOptionError).toBe(true);
        const arrived = failure === undefined ? await receive() : written(text);
        expect(arrived).toBe(written(text));
      }),
      { numRuns: 1000 },
    );
  });
});
