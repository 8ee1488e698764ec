import { expect, test } from "vitest";
import { callsOf, open } from "./support/open.ts";

test("streams and raw bytes are asked for uncompressed, JSON is not", async () => {
  const { backend, session } = await open();
  await session.GET("/items");
  const { data } = await session.stream.GET("/items");
  await data.cancel();
  await session.raw.GET("/items", { parseAs: "blob" });
  const encodings = callsOf(backend).map(({ headers }) => headers["accept-encoding"]);
  expect(encodings).toEqual([expect.stringContaining("gzip"), "identity", "identity"]);
  await session.signOff();
});
