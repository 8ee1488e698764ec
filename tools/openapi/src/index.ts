export {
  type BodyPlace,
  listAnswerPlaces,
  listPlacesOf,
  listRequestPlaces,
  promisedNames,
} from "./body-places.ts";
export {
  methods,
  type Header,
  type Method,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type Reference,
  type RequestBody,
  type Response,
  type Schema,
  type SecurityScheme,
} from "./document.ts";
export { listOperations, type PlacedOperation } from "./operations.ts";
export { pointerTo, readPointer } from "./pointers.ts";
export { readDocument } from "./read-document.ts";
export {
  child,
  children,
  entries,
  locate,
  resolveReference,
  type JsonObject,
  type Located,
} from "./references.ts";
export { isExact, isNullable, isOpenList, schemaName, schemaTypes } from "./schemas.ts";
