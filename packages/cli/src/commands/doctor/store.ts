import type { SessionStore } from "@signoff/core/shared";
import type { Keys, KeyOptions } from "../../key/read-keys.ts";
import type { Context } from "../../perform.ts";
import { withStore } from "../../store/open-store.ts";
import type { StoreOptions, StorePlace } from "../../store/store-options.ts";
import { ageOf } from "../../values/age.ts";
import { fine, type Tell, warning } from "./finding.ts";
import { examineRecords } from "./records.ts";
import { examineRedis } from "./redis.ts";
import { brokenStore } from "./store-words.ts";
import { examineWriting } from "./writing.ts";

/** Which store is looked at, and with what. */
export interface Examined {
  readonly options: StoreOptions & KeyOptions;
  readonly place: StorePlace;
  readonly keys: Keys | undefined;
}

/** Looks whether a store answers, and then at all the rest. */
export async function examineStore(
  { options, place, keys }: Examined,
  context: Context,
  tell: Tell,
): Promise<void> {
  const { signal } = context.interruption;
  try {
    await withStore(options, context, async ({ store, redis }) => {
      await examineClock(store, tell);
      if (redis) await examineRedis(redis, tell);
      await examineWriting(store, place.name, tell);
      await examineRecords(store, { keys, options }, signal, tell);
    });
  } catch (error) {
    signal.throwIfAborted();
    tell(brokenStore("store", place.name, error));
  }
}

/** In ms. Nothing depends on it, but times are shown by the store's clock. */
const tolerated = 30_000;

async function examineClock(store: SessionStore, tell: Tell): Promise<void> {
  const before = Date.now();
  const now = await store.now();
  const took = Date.now() - before;
  tell(fine("store", `The store answers, in ${took} ms.`));
  const ahead = now - (before + took / 2);
  if (Math.abs(ahead) <= tolerated) {
    tell(fine("clock", "Its clock and the one of this machine agree."));
    return;
  }
  tell(
    warning(
      "clock",
      `Its clock is ${ageOf(Math.abs(ahead))} ${ahead > 0 ? "ahead of" : "behind"} the one of this machine.`,
      "Set both by NTP. Sessions do not suffer, for all go by the store's clock; but a jump of it makes processes seem gone.",
    ),
  );
}
