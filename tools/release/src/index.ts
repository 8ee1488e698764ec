export { publishAll } from "./publish/publish.ts";
export { type Registry, startRegistry } from "./registry/start.ts";
export { read } from "./run.ts";
export { root } from "./workspace.ts";
