import { describe, expect, test } from "vitest";
import { createScrubber } from "../src/errors/scrub.ts";
import { startBackend } from "./support/backend.ts";
import { failureOf } from "./support/open.ts";
import { login, type TestSession } from "./support/provider.ts";
import { type Answer, sendJson, sendText } from "./support/server.ts";
import { everythingOf } from "./support/shown.ts";

const secrets = {
  "of ASCII": "s3/cr+t&w=rd<1>",
  "with an umlaut": "pä/ss+w&rd-1",
  "in Cyrillic": "пароль їжака + 1",
  "with an emoji": "key 😀/word",
  "that holds escapes": "100%41&amp;\\u0041x",
  "of letters": "correcthorsebattery",
};

function everyCharacter(secret: string, write: (code: number) => string): string {
  return Array.from(secret, (character) => write(character.codePointAt(0)!)).join("");
}

function inJson(secret: string): string {
  return JSON.stringify(secret).slice(1, -1);
}

function inEscapes(text: string): string {
  return text.replaceAll(
    /[^]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** As many serialisers write what is beyond ASCII. */
function inAsciiJson(secret: string): string {
  return inJson(secret).replaceAll(/[^\0-~]/g, inEscapes);
}

function percentEncoded(secret: string): string {
  return [...Buffer.from(secret)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
}

function inHtml(secret: string): string {
  const names: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "/": "&sol;",
    "+": "&plus;",
    ä: "&auml;",
    ї: "&yicy;",
  };
  return secret.replaceAll(/[&<>"/+äї]/g, (character) => names[character] ?? character);
}

const lower = (text: string): string => text.replaceAll(/%../g, (escape) => escape.toLowerCase());
const inForm = (secret: string): string => new URLSearchParams([["", secret]]).toString().slice(1);
const base64 = (text: string): string => Buffer.from(text).toString("base64");

const forms: readonly (readonly [name: string, write: (secret: string) => string])[] = [
  ["as it is", (secret) => secret],
  ["in JSON", inJson],
  ["in JSON with \\/", (secret) => inJson(secret).replaceAll("/", "\\/")],
  ["in JSON with \\u00e4", inAsciiJson],
  [
    "in JSON with \\u00E4",
    (secret) =>
      inAsciiJson(secret).replaceAll(/\\u..../g, (escape) => `\\u${escape.slice(2).toUpperCase()}`),
  ],
  ["in JSON with an escape for everything", inEscapes],
  ["in JSON with both", (secret) => inAsciiJson(secret).replaceAll("/", "\\/")],
  ["in JSON within JSON", (secret) => inJson(inAsciiJson(secret).replaceAll("/", "\\/"))],
  ["percent-encoded", encodeURIComponent],
  ["percent-encoded in small letters", (secret) => lower(encodeURIComponent(secret))],
  ["percent-encoded in every byte", percentEncoded],
  ["percent-encoded twice", (secret) => encodeURIComponent(encodeURIComponent(secret))],
  ["in a form, with plus signs for blanks", inForm],
  ["in a form, in small letters", (secret) => lower(inForm(secret))],
  ["in HTML by names", inHtml],
  ["in HTML by names, twice", (secret) => inHtml(inHtml(secret))],
  ["in HTML by decimal numbers", (secret) => everyCharacter(secret, (code) => `&#${code};`)],
  ["in HTML by long numbers", (secret) => everyCharacter(secret, (code) => `&#00${code};`)],
  [
    "in HTML by hex numbers",
    (secret) => everyCharacter(secret, (code) => `&#x${code.toString(16)};`),
  ],
  [
    "in HTML by hex numbers in capitals",
    (secret) => everyCharacter(secret, (code) => `&#X${code.toString(16).toUpperCase()};`),
  ],
  ["in HTML within JSON", (secret) => inJson(inHtml(secret)).replaceAll("/", "\\/")],
  ["in Base64", base64],
  ...["a:", "ab:", "abc:", "ACME:"].map(
    (user) => [`in Base64 after ${user}`, (secret: string) => base64(`${user}${secret}`)] as const,
  ),
  ["in the midst of Base64", (secret) => base64(`user:${secret}, and more`)],
  ["in Base64url", (secret) => Buffer.from(`u:${secret}`).toString("base64url")],
  ["in Base64 of JSON's own escapes", (secret) => base64(`u:${secret}`).replaceAll("/", "\\/")],
  ["in Base64, percent-encoded", (secret) => encodeURIComponent(base64(`u:${secret}`))],
  ["in hex", (secret) => Buffer.from(secret).toString("hex")],
  ["in hex in capitals", (secret) => Buffer.from(secret).toString("hex").toUpperCase()],
  ["in NFD", (secret) => secret.normalize("NFD")],
  ["in NFC", (secret) => secret.normalize("NFC")],
  ["in NFKC", (secret) => secret.normalize("NFKC")],
  ["in NFD, percent-encoded", (secret) => encodeURIComponent(secret.normalize("NFD"))],
  ["in NFD, in JSON", (secret) => inAsciiJson(secret.normalize("NFD"))],
];

const cases = Object.entries(secrets).flatMap(([kind, secret]) =>
  forms.map(([name, write]) => [kind, name, secret, write(secret)] as const),
);

describe("a secret is masked in every form", () => {
  test.each(["NFC", "NFD", "NFKC", "NFKD"])("one with letters of all kinds in %s", (form) => {
    const secret = "s\uFB01-\u00E9-e\u0301-cret";
    const written = secret.normalize(form);
    expect(written).not.toBe(secret);
    const scrubber = createScrubber();
    scrubber.learn(secret);
    expect(scrubber.scrub(`before ${written} behind`)).toBe("before [secret] behind");
  });

  test.each(cases)("one %s %s", (_kind, _name, secret, written) => {
    const scrubber = createScrubber();
    // The twin: what nobody has learned shows.
    expect(scrubber.scrub(`before ${written} behind`)).toBe(`before ${written} behind`);
    scrubber.learn(secret);
    const scrubbed = scrubber.scrub(`before ${written} behind`);
    expect(scrubbed).toMatch(/^before [\w+/=-]{0,12}\[secret\][\w+/=%-]{0,24} behind$/);
    expect(scrubbed.length).toBeLessThan(`before ${written} behind`.length);
  });

  test("of Latin-1 too, in URLs, Base64 and hex", () => {
    const scrubber = createScrubber();
    scrubber.learn("pä/sswörd");
    const bytes = Buffer.from("pä/sswörd", "latin1");
    for (const form of ["p%E4%2Fssw%F6rd", "p%e4/ssw%f6rd", bytes.toString("hex")]) {
      expect(scrubber.scrub(`<${form}>`)).toBe("<[secret]>");
    }
    const basic = Buffer.from("user:pä/sswörd", "latin1").toString("base64");
    expect(scrubber.scrub(basic)).toMatch(/^.{0,7}\[secret\].{0,3}$/);
  });

  test("and nothing else of the text is changed", () => {
    const scrubber = createScrubber();
    scrubber.learn("pä/ss+w&rd-1");
    const around = String.raw`a+b \u00e4 %C3%A4 %zz &auml; &#228; &nothing \/ "c" %`;
    const text = `${around}${String.raw`p\u00e4\/ss+w&amp;rd-1`}${around}p%c3%a4%2Fss%2bw%26rd-1${around}`;
    expect(scrubber.scrub(text)).toBe(`${around}[secret]${around}[secret]${around}`);
    expect(scrubber.scrub(around)).toBe(around);
  });

  test("also one of a single call", () => {
    const scrubber = createScrubber();
    expect(scrubber.scrub("k=p%c3%a4-1", ["pä-1"])).toBe("k=[secret]");
    expect(scrubber.scrub("k=p%c3%a4-1")).toBe("k=p%c3%a4-1");
  });

  test("that overlaps another one under one mask", () => {
    const scrubber = createScrubber();
    for (const secret of ["abcdef", "defghi", "bcd-"]) scrubber.learn(secret);
    expect(scrubber.scrub("<abcdefghi> abcd-")).toBe("<[secret]> a[secret]");
  });
});

describe("values of JSON", () => {
  test("are masked in texts, names and numbers, however deep", () => {
    const scrubber = createScrubber();
    for (const secret of ["canary-1", "471147", "9007199254740993"]) scrubber.learn(secret);
    const value = {
      "canary-1": ["canary%2D1", { pin: 471_147, id: 9_007_199_254_740_993n }],
      kept: [1, true, null, "word", 2.5, 7n],
    };
    expect(scrubber.scrubValue(value)).toEqual({
      "[secret]": ["[secret]", { pin: "[secret]", id: "[secret]" }],
      kept: [1, true, null, "word", 2.5, 7n],
    });
  });

  test("keep an inert __proto__", () => {
    const scrubber = createScrubber();
    scrubber.learn("canary");
    const masked = scrubber.scrubValue(JSON.parse('{"__proto__":{"polluted":"canary"}}'));
    expect(Object.getPrototypeOf(masked)).toBe(Object.prototype);
    expect(JSON.stringify(masked)).toBe('{"__proto__":{"polluted":"[secret]"}}');
  });
});

describe("a provider that echoes the password", () => {
  const password = "pä/ss+w&rd-1";

  /** A session whose provider takes any password. */
  async function openWith(answer: Answer): Promise<TestSession> {
    const backend = await startBackend(answer);
    backend.onLogin = (_, response) => {
      backend.alive.add("token-4711");
      sendJson(response, { token: "token-4711" });
    };
    return login({ baseUrl: backend.origin, password, retry: false });
  }

  const ways = forms.map(([name, write]) => [name, write(password)] as const);

  test.each(ways)("%s shows it in no message, text or body", async (_, written) => {
    const session = await openWith((_request, response) =>
      sendText(
        response,
        `{"description":"got ${written.replaceAll('"', '\\"')} here"}`,
        "application/json",
        400,
      ),
    );
    const error = await failureOf(session.GET("/items"));
    expect(error).toMatchObject({ kind: "ApiError", status: 400 });
    const { message, text, body } = error as { message: string; text: string; body: unknown };
    for (const shown of [message, text, JSON.stringify(body)]) {
      expect(shown).toContain("[secret]");
      expect(shown).not.toContain(written);
      expect(shown).not.toContain(password);
    }
    expect(everythingOf(error)).not.toContain(written);
  });

  test.each(ways)("%s shows it in no excerpt of a page", async (_, written) => {
    const session = await openWith((_request, response) =>
      sendText(response, `<p>got ${written} here</p>`, "text/html"),
    );
    const error = await failureOf(session.GET("/items"));
    expect(error).toMatchObject({ kind: "ProtocolError", reason: "html" });
    expect((error as Error).message).toContain("[secret]");
    expect(everythingOf(error)).not.toContain(written);
  });

  test("shows no half of it where masks leave little of the text", async () => {
    for (const written of [password, inEscapes(password)]) {
      const session = await openWith((_request, response) =>
        sendText(response, written.repeat(12_000), "text/plain", 500),
      );
      const { text } = (await failureOf(session.GET("/items"))) as { text: string };
      expect(text.replaceAll("[secret]", "")).toMatch(/^\[?[secrt]*$/);
    }
  });

  test("shows no half of it where the text is cut", async () => {
    for (const written of [password, inEscapes(password)]) {
      for (const filling of [65_530, 65_536 + 65_530, 65_536 * 2 - 6]) {
        const session = await openWith((_request, response) =>
          sendText(response, "x".repeat(filling) + written.repeat(9_000), "text/plain", 500),
        );
        const { text } = (await failureOf(session.GET("/items"))) as { text: string };
        expect(text.replaceAll("[secret]", "")).toMatch(/^x+\[?[secrt]*$/);
      }
    }
  });
});
