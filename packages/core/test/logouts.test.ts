import { expect, test } from "vitest";
import { createGate } from "./support/gate.ts";
import { Logouts } from "../src/session/channel/logouts.ts";

const never = new Promise<never>(() => {});
const refused = (): Promise<never> => Promise.reject(new Error("refused"));

test("a logout counts as taken once it was answered, by the name of its token", async () => {
  const logouts = new Logouts();
  expect(await logouts.haveTaken(["session"])).toBe(false);
  await expect(logouts.run("session", refused)).rejects.toThrow("refused");
  expect(await logouts.haveTaken(["session"])).toBe(false);
  await logouts.run("session", () => Promise.resolve());
  expect(await logouts.haveTaken(["session"])).toBe(true);
  expect(await logouts.haveTaken(["other", "session"])).toBe(true);
  expect(await logouts.haveTaken(["other"])).toBe(false);
  expect(await logouts.haveTaken([])).toBe(false);
});

test("one that is under way is waited for, and no other", async () => {
  const logouts = new Logouts();
  void logouts.run("other", () => never);
  const { opened, open } = createGate();
  const logout = logouts.run("session", () => opened);
  const taken = logouts.haveTaken(["session"]);
  open();
  expect(await taken).toBe(true);
  await logout;
});
