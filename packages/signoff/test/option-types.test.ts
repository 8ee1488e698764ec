import type { CommonOptions } from "@signoff/core";
import type * as directlink from "@signoff/directlink";
import { watchDrift } from "@signoff/directlink/drift";
import { validateAnswers } from "@signoff/directlink/validate";
import type * as edin from "@signoff/edin-docflow";
import type * as symphony from "@signoff/symphony";
import { expectTypeOf, test } from "vitest";

const drift = watchDrift(() => {});
const validate = validateAnswers("warn");
const requestId = (): string => "id";

// Never called: what counts is whether it compiles.
function options(): unknown[] {
  const known: Partial<directlink.LoginOptions> = { drift, validate };
  const ids: Partial<symphony.LoginOptions> = { requestId };
  // @ts-expect-error -- the watch of another provider
  const foreign: Partial<symphony.LoginOptions> = { drift };
  // @ts-expect-error -- the validator of another provider
  const strange: Partial<edin.LoginOptions> = { validate };
  // @ts-expect-error -- its requests carry no id of the app's
  const noIds: Partial<directlink.LoginOptions> = { requestId };
  // @ts-expect-error -- nor do its
  const none: Partial<edin.LoginOptions> = { requestId };
  return [known, ids, foreign, strange, noIds, none];
}

test("what a login would refuse does not compile", () => {
  expectTypeOf(options).toBeFunction();
});

// Never called either: options that an app shares between providers.
function shared(common: CommonOptions): unknown[] {
  const own: directlink.LoginOptions = { ...common, baseUrl: "", username: "", password: "" };
  const other: edin.LoginOptions = { ...common, email: "", password: "" };
  return [own, other];
}

test("options that are common to all go to each of them", () => {
  expectTypeOf(shared).toBeFunction();
});
