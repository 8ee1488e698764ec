import { badBaseUrls, badCommonOptions, failureOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import { InvalidOptionError, login, type LoginOptions } from "../src/index.ts";

const good: LoginOptions = {
  email: "office@example.com",
  password: "a-password",
  fetch: () => {
    throw new Error("a request was made");
  },
};

test.each<readonly [string, object]>([
  ["email", { email: undefined }],
  ["email", { email: "" }],
  ["email", { email: "office" }],
  ["email", { email: "office@example.com, other@example.com" }],
  ["password", { password: undefined }],
  ["password", { password: "" }],
  ["password", { password: () => "" }],
  ...badBaseUrls.map((baseUrl) => ["baseUrl", { baseUrl }] as const),
  ["baseUrl", { baseUrl: "https://doc.example.com/bdoc" }],
  ["baseUrl", { baseUrl: "https://doc.example.com/proxy/bdoc/" }],
  ["keepAlive", { keepAlive: "yes" }],
  ["keepAlive", { keepAlive: 0 }],
  ["keepAlive", { keepAlive: Number.NaN }],
  ["keepAlive", { keepAlive: 600_000 }],
  ["headers.Response-Object-Type", { headers: { "Response-Object-Type": "uuid" } }],
  ...badCommonOptions,
])("a bad %s fails before any request: %j", async (option, change) => {
  const error = await failureOf(login({ ...good, ...change }));
  expect(error).toBeInstanceOf(InvalidOptionError);
  expect((error as InvalidOptionError).option).toBe(option);
  expect((error as InvalidOptionError).message).toContain(option);
});

test("a baseUrl that holds the prefix of the paths is told to leave it out", async () => {
  const baseUrl = "https://doc.example.com/bdoc";
  await expect(login({ ...good, baseUrl })).rejects.toThrow(/\/bdoc.*leave it out/);
});

test("without a baseUrl the login goes to the service itself", async () => {
  const urls: string[] = [];
  const fetch = async (url: string): Promise<Response> => {
    urls.push(url);
    return new Response(null, { status: 401 });
  };
  await expect(login({ ...good, fetch })).rejects.toThrow("refused the login");
  expect(urls).toEqual(["https://doc.edin.ua/bdoc/auth_uuid"]);
});
