import { existsSync } from "node:fs";
import { givenKeys, type KeyOptions } from "../../key/read-keys.ts";
import type { Context } from "../../perform.ts";
import { findHomeStore } from "../../store/home-store.ts";
import { readStorePlace, type StoreOptions } from "../../store/store-options.ts";
import { examineDirectory } from "./directory.ts";
import { fine, type Tell } from "./finding.ts";
import { examineStore } from "./store.ts";

/** Looks at the store, where one is given, or this user has one. A directory that is not there is made by the first process that signs on. */
export async function examineGivenStore(
  options: StoreOptions & KeyOptions,
  context: Context,
  tell: Tell,
): Promise<void> {
  const { env } = context.terminal;
  const isGiven = options.store !== undefined || env["SIGNOFF_STORE"];
  if (!isGiven && !findHomeStore(options, env)) return;
  const place = readStorePlace(options, env);
  const keys = await givenKeys(options, context);
  if (place.kind === "file") {
    if (!existsSync(place.directory)) {
      tell(fine("directory", `There is no ${place.directory} yet: the first sign-on makes it.`));
      return;
    }
    await examineDirectory(place.directory, tell);
  }
  await examineStore({ options, place, keys }, context, tell);
}
