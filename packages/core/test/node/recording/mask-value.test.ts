import { expect, test } from "vitest";
import { maskJson, maskText } from "../../../src/node/recording/mask-value.ts";
import { maskBody } from "../../../src/node/recording/masked-body.ts";

const masking = {
  tell: (name: string): string => (name === "ada" ? "#1" : name),
  mask: (text: string): string => text.replaceAll("S3cret!", "[secret]"),
};

test.each([
  ["Müller & Söhne", "Xxxxxx & Xxxxx"],
  ["2026-11-30T21:04:00Z", "0000-00-00X00:00:00X"],
  ["office@example.com", "xxxxxx@xxxxxxx.xxx"],
  ["日本٣😀", "xx0xx"],
  ["", ""],
])("a text keeps its length and shape in a capsule, and no letter or digit: %j", (text, masked) => {
  expect(maskText(text)).toBe(masked);
  expect(masked).toHaveLength(text.length);
});

test.each<[value: unknown, masked: unknown]>([
  [
    { amount: 250, code: 401, name: "Ada" },
    { amount: 100, code: 401, name: "Xxx" },
  ],
  [-12.5, -10],
  [0, 1],
  [12_345_678_901_234_567_890n, 10_000_000_000_000_000_000n],
  [
    [true, null, "x1"],
    [true, null, "x0"],
  ],
  [1e300, 1],
])("JSON keeps its shape in a capsule: %o", (value, masked) => {
  expect(maskJson(value, Infinity, masking)).toEqual(masked);
});

test("names that may be data, known secrets, and what opens something are not told by their letters", () => {
  const value = { ada: 1, note: "is S3cret!", access_token: "aB1-c", list: { pin: ["12-3"] } };
  expect(maskJson(value, Infinity, masking)).toEqual({
    "#1": 1,
    note: "xx [xxxxxx]",
    access_token: "xxxxx",
    list: { pin: ["xxxx"] },
  });
});

const body = (text: string, type = "application/json") =>
  maskBody([Buffer.from(text)], type, masking);

test("a body is masked as JSON, as broken JSON, as text, or told by its length", () => {
  expect(body('{"user":"Ada","id":12345678901234567890}')).toEqual({
    bytes: 40,
    text: '{"user":"Xxx","id":10000000000000000000}',
  });
  expect(body('{"user":"Ada"')).toEqual({ bytes: 13, text: '{"xxxx":"Xxx"' });
  expect(body("<p>Ada 7</p>", "text/html")).toEqual({ bytes: 12, text: "<x>Xxx 0</x>" });
  expect(body("Ada", "application/pdf")).toEqual({ bytes: 3 });
  expect(body("user=Ada&password=Aa1!", "application/x-www-form-urlencoded")).toEqual({
    bytes: 22,
    text: "user=Xxx&password=xxxx",
  });
  expect(body("")).toBeUndefined();
});

test("a large body keeps the first items of its lists, and one that is larger still its length alone", () => {
  const list = JSON.stringify(Array.from({ length: 5_000 }, () => ({ name: "Ada Lovelace" })));
  expect(body(list)).toEqual({
    bytes: list.length,
    cut: true,
    text: JSON.stringify(Array.from({ length: 3 }, () => ({ name: "Xxx Xxxxxxxx" }))),
  });
  const text = JSON.stringify({ text: "a".repeat(100_000) });
  expect(body(text)).toEqual({ bytes: text.length });
});
