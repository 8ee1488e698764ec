import type { Receipt } from "@signoff/core";
import { expect, test } from "vitest";
import { type SignedOn, signOn, SignOnError } from "../src/index.ts";

/** One that others use too, and one that only this process uses. */
function sessions(ended: string[]): { shared: SignedOn; own: SignedOn } {
  const make = (name: string, leaves: () => Promise<Receipt | undefined>): SignedOn => ({
    async signOff() {
      ended.push(name);
      return { account: name } as Receipt;
    },
    leave: leaves,
    async [Symbol.asyncDispose]() {},
  });
  return {
    shared: make("shared", async () => undefined),
    own: make("own", async () => ({ account: "own", steps: [] as const }) as unknown as Receipt),
  };
}

test("all are left at once, and those that were ended have receipts", async () => {
  const ended: string[] = [];
  const { shared, own } = sessions(ended);
  const desk = await signOn({ shared: async () => shared, own: async () => own });
  expect(await desk.leave()).toMatchObject([{ name: "own", account: "own" }]);
  expect(ended).toEqual([]);
});

test("what was open is left where another cannot be opened", async () => {
  const ended: string[] = [];
  const { shared, own } = sessions(ended);
  const opening = signOn({
    shared: async () => shared,
    own: async () => own,
    broken: async () => {
      throw new Error("no way in.");
    },
  });
  const error = await opening.then(
    () => undefined,
    (failure: unknown) => failure,
  );
  expect(error).toBeInstanceOf(SignOnError);
  const { receipts, message } = error as SignOnError;
  expect(receipts.map(({ account }) => account)).toEqual(["own"]);
  expect(message).toContain("left to those who share them");
  expect(ended).toEqual([]);
});

test("no session may have the name of the method that leaves", async () => {
  await expect(signOn({ leave: async () => sessions([]).own })).rejects.toThrow(/^leave is taken/);
});
