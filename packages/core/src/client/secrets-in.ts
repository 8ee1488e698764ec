import type { CallParams } from "../call/call-init.ts";
import type { ProviderFacts } from "../call/provider.ts";
import { serializePath } from "./serialize/path.ts";

/** What of the parameters is a secret. */
export function secretsIn(
  template: string,
  params: CallParams,
  { secretQuery, isSecretPath }: ProviderFacts,
): readonly string[] {
  const path = isSecretPath?.(template) ? [serializePath(template, { ...params.path })] : [];
  if (!secretQuery || !params.query) return path;
  const values = Object.entries(params.query).filter(([name]) => secretQuery.includes(name));
  return [...path, ...values.flatMap(([, value]) => (typeof value === "string" ? value : []))];
}
