import type { OperationsByMethod } from "../../../call/calls.ts";
import type { Member } from "./member.ts";

/** Ends what this process does as a member, and forgets what is secret. It never rejects. */
export async function close<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(member: Member<Operations, Paths, Grant>): Promise<void> {
  member.closing.abort(member.context.lifecycle.ended());
  member.keeper.keepOpen(undefined);
  await member.heartbeat.stop();
  member.forget();
}
