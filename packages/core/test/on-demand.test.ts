import { expect, test } from "vitest";
import { onDemand, whereLoaded } from "../src/call/on-demand.ts";
import { failureOf } from "./support/open.ts";

const details = { provider: "test" };

/** Fails so many times, as where the network is gone or another version of the app was put in place. */
function failing(times: number): { readonly load: () => Promise<string>; readonly count: number } {
  let count = 0;
  return {
    async load() {
      count += 1;
      if (count <= times) throw new TypeError("Failed to fetch dynamically imported module");
      return "code";
    },
    get count() {
      return count;
    },
  };
}

test("code that cannot be loaded is told as a failure of the network, with nothing sent", async () => {
  const { load } = failing(1);
  const get = onDemand("uploads", load);
  expect(await failureOf(get(details))).toMatchObject({
    kind: "NetworkError",
    message: expect.stringContaining("The code of uploads could not be loaded") as string,
    sent: false,
    retryable: true,
    provider: "test",
  });
  expect(await get(details)).toBe("code");
});

test("code that failures need is gone without where it cannot be loaded", async () => {
  const { load } = failing(1);
  const get = whereLoaded(load);
  expect(await get()).toBeUndefined();
  expect(await get()).toBe("code");
});

test("code is loaded once", async () => {
  const [calls, failures] = [failing(0), failing(0)];
  const [get, getWhereLoaded] = [onDemand("uploads", calls.load), whereLoaded(failures.load)];
  for (let index = 0; index < 3; index += 1) {
    await get(details);
    await getWhereLoaded();
  }
  expect([calls.count, failures.count]).toEqual([1, 1]);
});
