import {
  type GlobalContext,
  type OpenAPI3,
  resolveRef,
  scanDiscriminators,
  transformSchema,
} from "openapi-typescript";
import type ts from "typescript";

type Transform = NonNullable<GlobalContext["transform"]>;

/** openapi-typescript's settings as they are by default, but for what a `Record` of anything is. */
const settings = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  defaultNonNullable: false,
  emptyObjectsUnknown: true,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
} as const;

/**
 * What openapi-typescript makes of a document, by the function that its own entry calls last: the entry lints and bundles
 * once more first, which takes several times as long.
 */
export function schemaNodes(document: OpenAPI3, transform: Transform): ts.Node[] {
  const context: Omit<GlobalContext, "redoc"> = {
    ...settings,
    postTransform: undefined,
    transformProperty: undefined,
    transform,
    discriminators: discriminatorsOf(document),
    injectFooter: [],
    resolve: (reference) => resolveRef(document, reference, { silent: true }),
  };
  // Only the entry has a use for the linter's configuration.
  return transformSchema(document, context as GlobalContext);
}

/** The search goes through the document twice, and most have none. */
function discriminatorsOf(document: OpenAPI3): GlobalContext["discriminators"] {
  return hasMember(document, "discriminator")
    ? scanDiscriminators(document, settings)
    : { objects: {}, refsHandled: [] };
}

function hasMember(node: unknown, name: string): boolean {
  if (typeof node !== "object" || node === null) return false;
  return Object.hasOwn(node, name) || Object.values(node).some((member) => hasMember(member, name));
}
