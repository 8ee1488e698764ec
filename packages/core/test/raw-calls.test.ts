import createClient, { type FetchResponse } from "openapi-fetch";
import { expect, expectTypeOf, test } from "vitest";
import type { RawCalls, Session } from "../src/index.ts";
import type { Operations } from "./support/provider.ts";

// None of these functions is run: that they compile is the test.

interface Pet {
  name: string;
}

interface Fault {
  code: number;
}

interface None {
  query?: never;
  header?: never;
  path?: never;
  cookie?: never;
}

type Json<Body> = { headers: object; content: { "application/json": Body } };
type Empty = { headers: object; content?: never };

/** As openapi-typescript writes paths. */
interface Paths {
  "/pets": {
    parameters: None;
    get: {
      parameters: Omit<None, "query"> & { query?: { page?: number } };
      requestBody?: never;
      responses: {
        200: Json<Pet[]>;
        404: Json<Fault>;
        default: { headers: object; content: { "text/plain": string } };
      };
    };
    post: {
      parameters: None;
      requestBody: { content: { "application/json": Pet; "text/csv": string } };
      responses: { 201: Json<Pet>; 204: Empty; 400: Empty; "5XX": Json<Fault> };
    };
    put?: never;
  };
  "/pets/{id}": {
    parameters: None;
    get?: never;
    post?: never;
    patch: {
      parameters: {
        query: { force: boolean };
        header?: never;
        path: { id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": Partial<Pet> } };
      responses: { 200: Json<Pet>; 302: Json<Fault> };
    };
  };
}

type MediaType = `${string}/${string}`;
type Same<Method extends "get" | "post"> = FetchResponse<Paths["/pets"][Method], object, MediaType>;

function answersAreThoseOfOpenapiFetch(raw: RawCalls<Paths>, pet: Pet): void {
  expectTypeOf(raw.GET("/pets")).resolves.toEqualTypeOf<Same<"get">>();
  expectTypeOf(raw.POST("/pets", { body: pet })).resolves.toEqualTypeOf<Same<"post">>();
  expectTypeOf(raw.GET("/pets", { parseAs: "json" })).resolves.toEqualTypeOf<Same<"get">>();
}

async function answers(raw: RawCalls<Paths>, id: string): Promise<void> {
  const { data, error } = await raw.GET("/pets");
  if (error === undefined) expectTypeOf(data).toEqualTypeOf<Pet[]>();
  else expectTypeOf(error).toEqualTypeOf<Fault | string>();
  const text = await raw.GET("/pets", { parseAs: "text", params: { query: { page: 1 } } });
  expectTypeOf(text.data).toEqualTypeOf<string | undefined>();
  const stream = await raw.GET("/pets", { parseAs: "stream", timeout: 1 });
  expectTypeOf(stream.data).toEqualTypeOf<ReadableStream<Uint8Array> | undefined>();
  const moved = await raw.PATCH("/pets/{id}", { params: { path: { id }, query: { force: true } } });
  expectTypeOf(moved.error).toEqualTypeOf<Fault | undefined>();
}

function misuses(raw: RawCalls<Paths>, pet: Pet): void {
  // @ts-expect-error -- no such path
  void raw.GET("/petz");
  // @ts-expect-error -- no such method on this path
  void raw.DELETE("/pets");
  // @ts-expect-error -- a body is missing
  void raw.POST("/pets");
  // @ts-expect-error -- parameters are missing
  void raw.PATCH("/pets/{id}", { body: pet });
  // @ts-expect-error -- a misspelled query name
  void raw.GET("/pets", { params: { query: { pagee: 1 } } });
  // @ts-expect-error -- no option of a call, which would be refused
  void raw.GET("/pets", { cache: "no-store" });
  // @ts-expect-error -- no body where the spec has none
  void raw.GET("/pets", { body: pet });
  // @ts-expect-error -- no way to read a body
  void raw.GET("/pets", { parseAs: "xml" });
  void raw.POST("/pets", {
    body: "name\nrex",
    contentType: "text/csv",
    headers: [["x-note", "1"]],
  });
}

/** What other clients take for a `fetch`. */
function fetchIsThatOfTheWeb(session: Pick<Session<Operations, Paths>, "fetch">): void {
  const web: typeof globalThis.fetch = session.fetch;
  void createClient<Paths>({ baseUrl: "https://api.example.com", fetch: session.fetch });
  expectTypeOf(web("/pets", { method: "POST" })).resolves.toEqualTypeOf<Response>();
  void session.fetch("/pets", { stream: true, timeout: { total: 1 }, retry: false });
  // @ts-expect-error -- a misspelled limit
  void session.fetch("/pets", { timeout: { totall: 1 } });
}

test.each([answersAreThoseOfOpenapiFetch, answers, misuses, fetchIsThatOfTheWeb])(
  "%o compiles",
  (check) => {
    expect(check).toBeTypeOf("function");
  },
);
