import { expect, it } from "vitest";
import { createFrameReader } from "../src/editor/frames.ts";

it("reads messages however they are cut, with bytes counted and not characters", () => {
  const bodies = [{ text: "š…" }, { text: "" }].map((value) => JSON.stringify(value));
  const bytes = Buffer.from(
    bodies.map((body) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`).join(""),
  );
  for (const size of [1, 7, bytes.length]) {
    const seen: unknown[] = [];
    const read = createFrameReader((message) => seen.push(message));
    for (let at = 0; at < bytes.length; at += size) read(bytes.subarray(at, at + size));
    expect(seen).toEqual([{ text: "š…" }, { text: "" }]);
  }
});
