import { describe, expect, test } from "vitest";
import { callsOf, failureOf, open } from "./support/open.ts";

const breaks: [string, string][] = [
  ["CR", "\r"],
  ["LF", "\n"],
  ["CR LF", "\r\n"],
  ["NUL", "\0"],
];

describe.each(breaks)("%s", (_, mark) => {
  const names = [`a${mark}b`, `a${mark}x-evil: 1`, `a${mark}${mark}--boundary`];

  test.each(names)("in the value of a header is refused: %j", async (value) => {
    const { backend, session } = await open();
    const error = await failureOf(session.GET("/items", { headers: { "x-note": value } }));
    expect(error).toMatchObject({ name: "InvalidOptionError", option: "headers.x-note" });
    expect(callsOf(backend)).toEqual([]);
  });

  test.each(names)("in the name of a header is refused: %j", async (name) => {
    const { backend, session } = await open();
    const error = await failureOf(session.GET("/items", { headers: { [name]: "1" } }));
    expect(error).toMatchObject({
      name: "InvalidOptionError",
      option: expect.stringMatching(/^headers[.]/),
    });
    expect(callsOf(backend)).toEqual([]);
  });

  test.each(names)("in the name of a field is refused: %j", async (name) => {
    const { backend, session } = await open();
    for (const value of ["text", new Blob(["bytes"]), new File(["bytes"], "good.txt")]) {
      const body = { file: new Blob(["bytes"]), [name]: value };
      const error = await failureOf(session.POST("/upload", { body }));
      expect(error).toMatchObject({
        name: "InvalidOptionError",
        option: expect.stringMatching(/^body[.]/),
      });
    }
    expect(callsOf(backend)).toEqual([]);
  });

  test.each(names)("in the name of a file is refused: %j", async (name) => {
    const { backend, session } = await open();
    const file = new File(["bytes"], name);
    for (const value of [file, [new File(["bytes"], "good.txt"), file]]) {
      const error = await failureOf(session.POST("/upload", { body: { file: value } }));
      expect(error).toMatchObject({ name: "InvalidOptionError", option: "body.file" });
    }
    expect(callsOf(backend)).toEqual([]);
  });

  test("in a value of a form arrives as a value", async () => {
    const { backend, session } = await open();
    await session.POST("/form", { body: { a: `1${mark}b=2` } });
    expect([...new URLSearchParams(callsOf(backend)[0]?.body.toString())]).toEqual([
      ["a", `1${mark}b=2`],
    ]);
  });
});

test.each([" a", "a ", "\ta", "a\t", "a\x07b", "a\x7fb", "a\u0100b"])(
  "the header value %j is refused, since it would not arrive as it is",
  async (value) => {
    const { backend, session } = await open();
    const error = await failureOf(session.GET("/items", { headers: { "x-note": value } }));
    expect(error).toMatchObject({ name: "InvalidOptionError", option: "headers.x-note" });
    expect(callsOf(backend)).toEqual([]);
  },
);

test.each(["a\0b", "a\rb"])(
  "a form of the app's own with the field name %j is refused",
  async (name) => {
    const { backend, session } = await open();
    const form = new FormData();
    form.append(name, new File(["bytes"], "good.txt"));
    const error = await failureOf(session.POST("/upload", { body: form }));
    expect(error).toMatchObject({ name: "InvalidOptionError", option: `body.${name}` });
    expect(callsOf(backend)).toEqual([]);
  },
);

test("so is a media type with a line break", async () => {
  const { backend, session } = await open();
  const init = { body: new Uint8Array([1]), contentType: "text/plain\r\nx-evil: 1" };
  const error = await failureOf(session.POST("/bytes", init));
  expect(error).toMatchObject({ name: "InvalidOptionError", option: "contentType" });
  expect(callsOf(backend)).toEqual([]);
});
