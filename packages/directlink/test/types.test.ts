import { expectTypeOf, test } from "vitest";
import {
  type DirectLinkSession,
  ErrorStatus,
  type FileListAnswer,
  type UploadAnswer,
} from "../src/index.ts";

// Never called: what counts is whether it compiles.
async function misspelled(session: DirectLinkSession): Promise<void> {
  // @ts-expect-error -- no such path
  await session.GET("/directlink/v1/download/lists");
  // @ts-expect-error -- the path has no such method
  await session.DELETE("/directlink/v1/download/list");
  // @ts-expect-error -- the query's name is page
  await session.GET("/directlink/v1/download/list", { params: { query: { pages: 1 } } });
  // @ts-expect-error -- a page is a number
  await session.GET("/directlink/v1/download/list", { params: { query: { page: "1" } } });
  // @ts-expect-error -- the option's name is timeout
  await session.GET("/directlink/v1/download/list", { timeOut: 1 });
  // @ts-expect-error -- k is required
  await session.GET("/directlink/v1/download/file");
  // @ts-expect-error -- the part's name is file
  await session.POST("/directlink/v1/upload", { body: { fil: new Blob([]) } });
  // @ts-expect-error -- credentials are no parameters
  await session.GET("/directlink/v1/download/list", { params: { header: { Authorization: "" } } });
  const { login } = await import("../src/index.ts");
  // @ts-expect-error -- the login's option is username
  await login({ baseUrl: "", user: "", password: "" });
}

async function spelled(session: DirectLinkSession): Promise<void> {
  const { data: list } = await session.GET("/directlink/v1/download/list", {
    params: { query: { page: 1 } },
    timeout: 1000,
  });
  expectTypeOf(list).toEqualTypeOf<FileListAnswer>();
  const query = { k: "a" };
  const { data: file } = await session.GET("/directlink/v1/download/file", { params: { query } });
  expectTypeOf(file).toEqualTypeOf<Blob>();
  const { data: upload } = await session.POST("/directlink/v1/upload", {
    contentType: "application/json",
    body: [1],
  });
  expectTypeOf(upload).toEqualTypeOf<UploadAnswer>();
  const { data: stream } = await session.stream.GET("/directlink/v1/download/file", {
    params: { query },
  });
  expectTypeOf(stream).toEqualTypeOf<ReadableStream<Uint8Array>>();
  const raw = await session.raw.GET("/directlink/v1/download/list");
  if (raw.error) expectTypeOf(raw.error.description).toEqualTypeOf<string>();
  expectTypeOf(ErrorStatus.forbidden).toExtend<ErrorStatus>();
  expectTypeOf<502>().toExtend<ErrorStatus>();
}

test("calls are typed by the spec", () => {
  expectTypeOf(misspelled).toBeFunction();
  expectTypeOf(spelled).toBeFunction();
});
