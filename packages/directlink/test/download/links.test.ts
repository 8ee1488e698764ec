import { expect, test } from "vitest";
import { readLinkKey } from "../../src/index.ts";

test.each([
  ["an absolute link", "http://inner:8080/directlink/v1/download/file?lang=pt&k=abc-_1=="],
  ["a relative link", "/directlink/v1/download/file?k=abc-_1==&lang=pt"],
  ["a query alone", "?k=abc-_1=="],
  ["an encoded key", "https://mft.example.com/f?k=abc-_1%3D%3D#fragment"],
])("the key is read from %s", (_kind, link) => {
  expect(readLinkKey(link)).toBe("abc-_1==");
});

test("a plus sign that was not encoded stays one", () => {
  expect(readLinkKey("/f?k=a+b/c==")).toBe("a+b/c==");
});

test.each([
  ["no link", undefined, "is missing"],
  ["an empty link", "", "is missing"],
  ["no URL", "http://[canary", "is no URL"],
  ["no key", "https://mft.example.com/f?z=canary", "has no parameter k"],
  ["an empty key", "https://mft.example.com/canary?k=", "has no parameter k"],
])("%s is told, without the link", (_kind, link, problem) => {
  expect(() => readLinkKey(link as string)).toThrow(
    expect.objectContaining({
      name: "InvalidOptionError",
      option: "linkURL",
      message: expect.stringMatching(new RegExp(`^linkURL ${problem}(?!.*canary)`)),
    }),
  );
});
