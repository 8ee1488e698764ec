import { expectTypeOf, test } from "vitest";
import type { AddedDocument, EdinDocflowSession, Package, User } from "../src/index.ts";

const document = "/bdoc/store/package/document";

// Never called: what counts is whether it compiles.
async function misspelled(session: EdinDocflowSession): Promise<void> {
  // @ts-expect-error -- no such path
  await session.GET("/bdoc/user-profiles");
  // @ts-expect-error -- the path has no such method
  await session.DELETE("/bdoc/user-profile");
  // @ts-expect-error -- the query's name is package_id
  await session.GET("/bdoc/store/package", { params: { query: { packageId: 1 } } });
  // @ts-expect-error -- an id is a number or bigint
  await session.GET("/bdoc/store/package", { params: { query: { package_id: "1" } } });
  // @ts-expect-error -- package_id is required
  await session.GET("/bdoc/store/package");
  // @ts-expect-error -- the option's name is timeout
  await session.GET("/bdoc/user-profile", { timeOut: 1 });
  const params = { query: { package_id: 1, document_type_id: 3001 } };
  // @ts-expect-error -- the part's name is file
  await session.PUT(document, { params, body: { fil: new Blob([]) } });
  // @ts-expect-error -- credentials are no parameters
  await session.GET("/bdoc/user-profile", { params: { cookie: { SID: "" } } });
  const { login } = await import("../src/index.ts");
  // @ts-expect-error -- the login's option is email
  await login({ username: "", password: "" });
}

async function spelled(session: EdinDocflowSession): Promise<void> {
  const { data: user } = await session.GET("/bdoc/user-profile", { timeout: 1000 });
  expectTypeOf(user).toEqualTypeOf<User>();
  const { data: draft } = await session.GET("/bdoc/store/package", {
    params: { query: { package_id: 9_007_199_254_740_993n } },
  });
  expectTypeOf(draft).toEqualTypeOf<Package>();
  expectTypeOf(draft.packageId).toEqualTypeOf<number | bigint | undefined>();
  const { data: added } = await session.PUT(document, {
    params: { query: { package_id: 1, document_type_id: 3001 } },
    body: { file: new Blob([]) },
  });
  expectTypeOf(added).toEqualTypeOf<AddedDocument>();
  const params = { query: { package_id: 1, document_id: 2, body_id: 3 } };
  const { data: file } = await session.GET(`${document}/body`, { params });
  expectTypeOf(file).toEqualTypeOf<Blob>();
  const { data: stream } = await session.stream.GET(`${document}/body`, { params });
  expectTypeOf(stream).toEqualTypeOf<ReadableStream<Uint8Array>>();
}

test("calls are typed by the spec", () => {
  expectTypeOf(misspelled).toBeFunction();
  expectTypeOf(spelled).toBeFunction();
});
