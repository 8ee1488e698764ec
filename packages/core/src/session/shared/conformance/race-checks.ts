import { defineCheck, expect, newRecord, type StoreCheck } from "./check.ts";

const racers = Array.from({ length: 12 }, (_, index) => index);
const rounds = 5;

/** What calls that are under way at the same time may not do. */
export const raceChecks: readonly StoreCheck[] = [
  defineCheck("lets one of many create a record", async ({ store, key }) => {
    const [at, records] = [key(), racers.map((racer) => newRecord(`racer ${racer}`))];
    const answers = await Promise.all(records.map((record) => store.write(at, record, undefined)));
    const winners = records.filter((_, index) => answers[index]);
    expect(winners.length === 1, `one write has to answer true, not ${winners.length}`);
    const found = await store.read(at);
    expect(found?.revision === winners[0]?.revision, "read has to answer the winner's record");
  }),

  defineCheck("lets one of many swap a record", async ({ store, key }) => {
    const [at, first] = [key(), newRecord("first")];
    await store.write(at, first, undefined);
    const records = racers.map((racer) => newRecord(`racer ${racer}`));
    const answers = await Promise.all(
      records.map((record) => store.write(at, record, first.revision)),
    );
    const winners = records.filter((_, index) => answers[index]);
    expect(winners.length === 1, `one write has to answer true, not ${winners.length}`);
    const found = await store.read(at);
    expect(found?.revision === winners[0]?.revision, "read has to answer the winner's record");
  }),

  defineCheck("loses no swap of many counters", async ({ store, key }) => {
    const at = key();
    const numbers: number[] = [];
    const count = async (): Promise<void> => {
      for (let left = rounds; left > 0;) {
        const found = await store.read(at);
        const number = Number(found?.text ?? "0") + 1;
        if (!(await store.write(at, newRecord(String(number)), found?.revision))) continue;
        numbers.push(number);
        left -= 1;
      }
    };
    await Promise.all(racers.slice(0, 4).map(count));
    const counted = new Set(numbers).size;
    expect(counted === numbers.length, "no two swaps of one revision may both be answered true");
    const last = await store.read(at);
    expect(last?.text === String(counted), `the last number has to be ${counted}`);
  }),
];
