/** Names this process to people by its host and number, such as `"worker-3:4711"`; `undefined` where the runtime tells neither. */
export function processLabel(): string | undefined {
  // Other runtimes than Node have some of it, or none.
  const { process } = globalThis as { readonly process?: Partial<NodeJS.Process> };
  if (typeof process?.pid !== "number") return undefined;
  return [hostName(process), process.pid].filter((part) => part !== undefined).join(":");
}

/** Deno asks whoever sits before it for leave to tell. */
function hostName(process: Partial<NodeJS.Process>): string | undefined {
  const isDeno = process.versions?.["deno"] !== undefined;
  return isDeno ? undefined : process.getBuiltinModule?.("node:os").hostname();
}
