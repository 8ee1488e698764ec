import type { Oas3Rule } from "@redocly/openapi-core";
import type { Response, Schema } from "../openapi.ts";
import { numberKinds } from "./numbers.ts";

/** An int64 that no property name leads to cannot be read exactly. */
export const nameInt64: Oas3Rule = () => ({
  Response(response, { report, location, resolve }) {
    for (const [mediaType, { schema }] of Object.entries((response as Response).content ?? {})) {
      if (!schema || !numberKinds(schema, resolve).has("int64")) continue;
      report({
        message: "The answer itself is or lists int64; only properties with a name can be exact.",
        location: location.child(["content", mediaType, "schema"]).key(),
      });
    }
  },
  Schema(schema, { report, location, resolve }) {
    const { additionalProperties } = schema as Schema;
    if (typeof additionalProperties !== "object") return;
    if (!numberKinds(additionalProperties, resolve).has("int64")) return;
    report({
      message: "A map of int64 cannot be exact: its properties have no fixed names.",
      location: location.child(["additionalProperties"]).key(),
    });
  },
});
