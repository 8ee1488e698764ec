import { expect, test } from "vitest";
import { hasWrittenLineBreaks, isEncrypted, readPem, writePem } from "../src/values/pem.ts";

const data = "A".repeat(64) + "B".repeat(20) + "==";
const key = `-----BEGIN PRIVATE KEY-----\n${"A".repeat(64)}\n${"B".repeat(20)}==\n-----END PRIVATE KEY-----\n`;
const locked = `-----BEGIN RSA PRIVATE KEY-----
Proc-Type: 4,ENCRYPTED
DEK-Info: AES-128-CBC,0123

${"A".repeat(64)}
-----END RSA PRIVATE KEY-----
`;

test.each([
  ["as it is", key],
  ["with CRLF", key.replaceAll("\n", "\r\n")],
  ["with CR alone", key.replaceAll("\n", "\r")],
  ["after a byte order mark", `\ufeff${key}`],
  ["indented", key.replaceAll(/^/gm, "    ")],
  ["with blanks at the ends of lines", key.replaceAll("\n", " \t\n")],
  ["with empty lines", key.replaceAll("\n", "\n\n")],
  ["in one line", key.replaceAll("\n", " ")],
  ["without a last line break", key.trimEnd()],
  ["among other words", `Bag Attributes\n  localKeyID: 01\n${key}subject=/CN=a\n`],
])("a block is read %s", (_, text) => {
  const blocks = readPem(text);
  expect(blocks).toEqual([{ label: "PRIVATE KEY", headers: [], data }]);
  expect(blocks.map(writePem)).toEqual([key]);
});

test("all blocks are read, in their order", () => {
  const labels = ["EC PARAMETERS", "CERTIFICATE", "PUBLIC KEY", "PRIVATE KEY", "X509 CRL"];
  const text = labels.map((label) => `-----BEGIN ${label}-----\nAA==\n-----END ${label}-----\n`);
  expect(readPem(text.join("and "))).toEqual(
    labels.map((label) => ({ label, headers: [], data: "AA==" })),
  );
  expect(readPem("no block at all")).toEqual([]);
});

test.each([
  ["as it is", locked],
  ["with CRLF", locked.replaceAll("\n", "\r\n")],
  ["indented", locked.replaceAll(/^/gm, "  ")],
])("the headers of an encrypted key are kept, %s", (_, text) => {
  const [block] = readPem(text);
  expect(block?.headers).toEqual(["Proc-Type: 4,ENCRYPTED", "DEK-Info: AES-128-CBC,0123"]);
  expect(isEncrypted(block!)).toBe(true);
  expect(writePem(block!)).toBe(locked);
});

test("a block without its end has no data, and takes none of the next one", () => {
  const [cut = ""] = key.split("-----END");
  const missing = { label: "PRIVATE KEY", headers: [], data: undefined };
  expect(readPem(cut)).toEqual([missing]);
  expect(readPem(cut + key)).toEqual([missing, { label: "PRIVATE KEY", headers: [], data }]);
  expect(readPem(cut + key.replaceAll("PRIVATE", "PUBLIC"))).toMatchObject([
    { data: undefined },
    { label: "PUBLIC KEY", data },
  ]);
});

test("line breaks that are written out are told", () => {
  for (const text of [key, locked]) {
    expect(readPem(text).some(hasWrittenLineBreaks)).toBe(false);
    const written = text.replaceAll("\n", String.raw`\n`);
    expect(readPem(written).map(hasWrittenLineBreaks)).toEqual([true]);
  }
});
