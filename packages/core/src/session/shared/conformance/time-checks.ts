import { defineCheck, expect, newRecord, type StoreCheck } from "./check.ts";

/** A short while in which a record may go, and a long one, in ms. */
const short = 100;
const long = 60_000;

const earliest = Date.UTC(2020, 0);
const latest = Date.UTC(2200, 0);

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** What the clock and the time for which records are kept have to do. */
export const timeChecks: readonly StoreCheck[] = [
  defineCheck("tells the time in ms since 1970", async ({ store }) => {
    const now: unknown = await store.now();
    expect(typeof now === "number", `now has to answer a number, not a ${typeof now}`);
    const plausible = Number(now) > earliest && Number(now) < latest;
    expect(plausible, `now has to answer a time of today in ms, not ${String(now)}`);
  }),

  defineCheck("has a clock that goes", async ({ store }) => {
    const start = await store.now();
    for (let waited = 0; (await store.now()) === start; waited += short) {
      expect(waited < 20 * short, "now answers the same for 2 s; it has to be a clock");
      await pause(short);
    }
    expect((await store.now()) > start, "now may not go backwards");
  }),

  defineCheck("keeps a record for as long as it is told to", async ({ store, key }) => {
    const [at, record] = [key("beat"), newRecord()];
    await store.write(at, record, undefined, long);
    await pause(2 * short);
    const found = await store.read(at);
    expect(
      found?.revision === record.revision,
      "it may not go before keepFor, which is in ms, is over",
    );
  }),

  defineCheck("keeps a record for longer by a later write", async ({ store, key }) => {
    for (const keepFor of [undefined, long]) {
      const [at, first, second] = [key("beat"), newRecord(), newRecord()];
      await store.write(at, first, undefined, long);
      await store.write(at, second, first.revision, short);
      const third = newRecord();
      if (!(await store.write(at, third, second.revision, keepFor))) continue;
      await pause(3 * short);
      const found = await store.read(at);
      const how = keepFor === undefined ? "without keepFor" : "with a longer keepFor";
      expect(found?.revision === third.revision, `a write ${how} has to undo the earlier one`);
    }
  }),

  defineCheck("takes a dropped record for none", async ({ store, key }) => {
    const [at, record] = [key("beat"), newRecord()];
    await store.write(at, record, undefined, short);
    await pause(3 * short);
    const dropped = (await store.read(at)) === undefined;
    const swapped = await store.write(at, newRecord(), record.revision);
    expect(!(dropped && swapped), "write has to answer false where the record was dropped");
    if (dropped) expect(await store.write(at, newRecord(), undefined), "write has to create anew");
  }),
];
