import { badBaseUrls, badCommonOptions, failureOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import { InvalidOptionError, login, type LoginOptions } from "../src/index.ts";

const good: LoginOptions = {
  baseUrl: "https://mft.example.com",
  username: "acme",
  password: "a-password",
  fetch: () => {
    throw new Error("a request was made");
  },
};

test.each<readonly [string, object]>([
  ["baseUrl", { baseUrl: undefined }],
  ...badBaseUrls.map((baseUrl) => ["baseUrl", { baseUrl }] as const),
  ["baseUrl", { baseUrl: "https://mft.example.com/directlink/v1" }],
  ["baseUrl", { baseUrl: "https://mft.example.com/proxy/directlink/v1/" }],
  ["username", { username: "" }],
  ["username", { username: "a:b", auth: "basic" }],
  ["password", { password: undefined }],
  ["password", { password: "" }],
  ["password", { password: () => "" }],
  ["auth", { auth: "digest" }],
  ["headers.X-STCPDIRECTLINK-HASH", { headers: { "X-STCPDIRECTLINK-HASH": "0" } }],
  ["headers.x-stcpdirectlink-destination", { headers: { "x-stcpdirectlink-destination": "A" } }],
  ...badCommonOptions,
])("a bad %s fails before any request: %j", async (option, change) => {
  const error = await failureOf(login({ ...good, ...change }));
  expect(error).toBeInstanceOf(InvalidOptionError);
  expect((error as InvalidOptionError).option).toBe(option);
  expect((error as InvalidOptionError).message).toContain(option);
});

test("a baseUrl that holds the prefix of the paths is told to leave it out", async () => {
  const baseUrl = "https://mft.example.com/directlink/v1";
  await expect(login({ ...good, baseUrl })).rejects.toThrow(/\/directlink\/v1.*leave it out/);
});
