import { isSameMark, type Marks } from "../same-mark.ts";
import type { Binding } from "./binding.ts";
import type { Sealer } from "./sealer.ts";

/**
 * What stands under an older key of mine, under the newest: its mark, too, since that of an older key is nobody's any more when
 * that key is dropped.
 *
 * @param mine the marks of one's own credential.
 * @returns `undefined` where there is nothing to do, or only those can do it who have the credential of its mark.
 * @throws {StoreError} for what cannot be opened.
 */
export async function sealAnew(
  sealer: Sealer,
  text: string,
  binding: Binding,
  mine: Marks | undefined,
): Promise<string | undefined> {
  if (!(await sealer.isOutdated(text))) return undefined;
  const { grant, mark } = await sealer.open(text, binding);
  if (mark === undefined) return sealer.seal({ grant }, binding);
  if (!isSameMark(mark, mine)) return undefined;
  return sealer.seal({ grant, mark: mine?.newest }, binding);
}
