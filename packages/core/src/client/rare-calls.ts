export { createFetch } from "./fetch.ts";
export { RawClient } from "./raw-calls.ts";
