import type { OperationsByMethod } from "../../../call/calls.ts";
import type { Member } from "./member.ts";
import { reconcile } from "./reconcile.ts";

/** Gives a sign of life, and goes along with what others did to the account. It never rejects. */
export async function look<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(member: Member<Operations, Paths, Grant>): Promise<void> {
  const failure: unknown = await member.heartbeat.beat().then(
    () => undefined,
    (error: unknown) => error,
  );
  await lookAfterBeat(member, failure);
}

/** The same where the sign of life was given, or could not be. */
export async function lookAfterBeat<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(member: Member<Operations, Paths, Grant>, failure: unknown): Promise<void> {
  if (failure !== undefined) return member.tellOfStore(failure);
  try {
    await reconcile(member);
    member.tellOfStore(undefined);
  } catch (error) {
    member.tellOfStore(error);
  }
}
