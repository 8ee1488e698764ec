import { describe, expect, test } from "vitest";
import { encodeMultipart } from "../src/transport/upload/multipart.ts";
import { OutgoingBody } from "../src/transport/upload/outgoing-body.ts";

const hostile = [
  'a"; filename="evil.exe',
  "a\r\nContent-Type: text/html",
  "a\nb",
  "a\rb",
  "a\r\n\r\n--form-",
  'a"\r\n"b',
];

async function headersOf(form: FormData): Promise<string[][]> {
  const { segments, type } = encodeMultipart(form);
  const boundary = `--${type.split("boundary=")[1]}`;
  return (await new Response(new OutgoingBody(segments).open()).text())
    .split(boundary)
    .slice(1, -1)
    .map((part) => part.split("\r\n\r\n")[0]?.split("\r\n").slice(1) ?? []);
}

describe.each(hostile)("the name %j", (name) => {
  test("of a field begins no header and no part", async () => {
    const form = new FormData();
    form.append(name, "value");
    const [lines = []] = await headersOf(form);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^Content-Disposition: form-data; name="[^"\r\n]*"$/);
  });

  test("of a file begins no header and no part", async () => {
    const form = new FormData();
    form.append("file", new File(["bytes"], name, { type: "text/plain" }));
    const [lines = []] = await headersOf(form);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^Content-Disposition: form-data; name="file"; filename="[^"\r\n]*"$/);
    expect(lines[1]).toBe("Content-Type: text/plain");
  });
});

test("no two forms have a boundary in common", () => {
  const types = Array.from({ length: 20 }, () => encodeMultipart(new FormData()).type);
  expect(new Set(types).size).toBe(types.length);
});
