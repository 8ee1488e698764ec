import { randomUUID } from "node:crypto";
import type { Answer } from "../contract.ts";
import type { State } from "./state.ts";

/** A link that opens what `open` answers, without a session and as often as it is followed. */
export function makeLink(state: State, fileName: string, open: () => Answer): string {
  const path = `/files/${randomUUID()}/${encodeURIComponent(fileName)}`;
  state.links.set(path, open);
  return state.origin() + path;
}
