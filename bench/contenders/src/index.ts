import type { Contender } from "../../src/contender.ts";
import { axios } from "./axios.ts";
import { runtimeFetch } from "./fetch.ts";
import { got } from "./got.ts";
import { heyApi } from "./hey-api.ts";
import { ky } from "./ky.ts";
import { octokit } from "./octokit.ts";
import { ofetch } from "./ofetch.ts";
import { openai } from "./openai.ts";
import { openapiFetch } from "./openapi-fetch.ts";
import { signoff, signoffDrift, signoffFetch } from "./signoff.ts";
import { undici } from "./undici.ts";

/** All who take part. */
export const contenders: readonly Contender[] = [
  signoff,
  signoffFetch,
  signoffDrift,
  undici,
  runtimeFetch,
  openapiFetch,
  ky,
  ofetch,
  axios,
  got,
  heyApi,
  openai,
  octokit,
];

/** @throws {RangeError} for a name that none has. */
export function contenderCalled(name: string): Contender {
  const found = contenders.find((contender) => contender.name === name);
  if (found) return found;
  const names = contenders.map((contender) => contender.name).join(", ");
  throw new RangeError(`There is no contender "${name}". There are: ${names}.`);
}
