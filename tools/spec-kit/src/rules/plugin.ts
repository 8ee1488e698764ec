import type { Oas3Rule, Plugin } from "@redocly/openapi-core";
import { agreeOnInt64 } from "./agree-on-int64.ts";
import { documentOutcomes } from "./document-outcomes.ts";
import { keepCredentialsOut } from "./keep-credentials-out.ts";
import { keepDirections } from "./keep-directions.ts";
import { knowExtensions } from "./know-extensions.ts";
import { mapDiscriminators } from "./map-discriminators.ts";
import { markIdempotence } from "./mark-idempotence.ts";
import { nameCodes } from "./name-codes.ts";
import { nameComponentsOnce } from "./name-components-once.ts";
import { nameHelpers } from "./name-helpers.ts";
import { nameOperations } from "./name-operations.ts";
import { nameSchemas } from "./name-schemas.ts";
import { signOffEachSignIn } from "./sign-off-each-sign-in.ts";

/** Our own rules by the names that findings show, after the plugin's own: `signoff/agree-on-int64`. */
export const ownRules: Readonly<Record<string, Oas3Rule>> = {
  "agree-on-int64": agreeOnInt64,
  "document-outcomes": documentOutcomes,
  "keep-credentials-out": keepCredentialsOut,
  "keep-directions": keepDirections,
  "know-extensions": knowExtensions,
  "map-discriminators": mapDiscriminators,
  "mark-idempotence": markIdempotence,
  "name-codes": nameCodes,
  "name-components-once": nameComponentsOnce,
  "name-helpers": nameHelpers,
  "name-operations": nameOperations,
  "name-schemas": nameSchemas,
  "sign-off-each-sign-in": signOffEachSignIn,
};

/** Our rules as Redocly takes them. */
export const plugin: Plugin = { id: "signoff", rules: { oas3: { ...ownRules } } };
