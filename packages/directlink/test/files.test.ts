import { randomBytes } from "node:crypto";
import { requestsOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import { isOutcomeUnknownError } from "../src/index.ts";
import { signOn, startServer } from "./support/index.ts";

const bytes = randomBytes(200_000);

test("a file arrives byte-identical, as Blob and as stream", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  await session.POST("/directlink/v1/upload", { body: { file: new File([bytes], "data.bin") } });
  const { data } = await session.GET("/directlink/v1/download/list");
  const [entry] = data.files ?? [];
  expect(entry).toMatchObject({ name: "data.bin", length: bytes.length });
  const query = { k: new URL(entry!.linkURL).searchParams.get("k")! };
  const blob = (await session.GET("/directlink/v1/download/file", { params: { query } })).data;
  expect(Buffer.from(await blob.arrayBuffer()).equals(bytes)).toBe(true);
  const { data: stream } = await session.stream.GET("/directlink/v1/download/file/backup", {
    params: { query },
  });
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
  expect(requestsOf(server, "downloadFile")).toBe(1);
});

test("a JSON document is uploaded as it is", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  await session.POST("/directlink/v1/upload", {
    contentType: "application/json",
    params: { header: { "X-STCPDIRECTLINK-FILENAME": "order.json" } },
    body: { order: 1 },
  });
  const { data } = await session.GET("/directlink/v1/download/list");
  expect(data.files?.map(({ name }) => name)).toEqual(["order.json"]);
});

test("a download is never repeated, and a cut one is no shorter file", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  await session.POST("/directlink/v1/upload", { body: { file: new File([bytes], "data.bin") } });
  const { data } = await session.GET("/directlink/v1/download/list");
  const query = { k: new URL(data.files![0]!.linkURL).searchParams.get("k")! };
  server.fault({ operation: "downloadFile", kind: "truncate" });
  await expect(
    session.GET("/directlink/v1/download/file", { params: { query } }),
  ).rejects.toSatisfy(isOutcomeUnknownError);
  expect(requestsOf(server, "downloadFile")).toBe(1);
  const backup = await session.GET("/directlink/v1/download/file/backup", { params: { query } });
  expect(Buffer.from(await backup.data.arrayBuffer()).equals(bytes)).toBe(true);
});
