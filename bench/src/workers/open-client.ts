import { isDeepStrictEqual } from "node:util";
import { contenderCalled } from "../../contenders/src/index.ts";
import { answerTo, order } from "../answers.ts";
import type { Client, Context } from "../contender.ts";
import { commonToken, paths } from "../routes.ts";

/** The calls that are measured. */
export type Operation = "get" | "post" | "large";

/** Opens a contender's client and makes sure that every call gives what the server answered, parsed. */
export async function openClient(
  name: string,
  context: Pick<Context, "origin" | "fetch">,
): Promise<Client> {
  const client = await contenderCalled(name).open({ ...context, token: commonToken });
  check(await client.get(), "GET", paths.small);
  check(await client.post(order), "POST", paths.upload);
  check(await client.large(), "GET", paths.large);
  return client;
}

function check(value: unknown, method: string, path: string): void {
  if (!isDeepStrictEqual(value, JSON.parse(answerTo(method, path)!))) {
    throw new Error(`${method} ${path} gave ${JSON.stringify(value)?.slice(0, 200)}`);
  }
}

/** One call of a kind. */
export function callOf(client: Client, operation: Operation): () => Promise<unknown> {
  return operation === "post" ? () => client.post(order) : () => client[operation]();
}
