import { UsageError } from "@signoff/command-kit";
import { isInvalidOptionError } from "@signoff/core";
import type { LoginSettings } from "./read-login.ts";

/** What a login has against one of its options, by what people set it with; any other error as it is. */
export function usageErrorOf(error: unknown, names: LoginSettings["names"]): unknown {
  if (!isInvalidOptionError(error)) return error;
  const { option, message } = error;
  const name = names[option];
  if (name === undefined) return error;
  const problem = message.slice(option.length);
  return new UsageError(name + problem.replace("set allowInsecure", "give --allow-insecure"));
}
