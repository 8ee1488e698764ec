/** As much of Node's `process` as is used; other runtimes have it too, or none. */
interface NamedProcess {
  readonly pid?: unknown;
  readonly versions?: Readonly<Record<string, string>>;
  getBuiltinModule?(name: string): { hostname?(): string } | undefined;
}

/** Names this process to people by its host and number, such as `"worker-3:4711"`; `undefined` where the runtime tells neither. */
export function processLabel(): string | undefined {
  const { process } = globalThis as { process?: NamedProcess };
  if (typeof process?.pid !== "number") return undefined;
  return [hostName(process), process.pid].filter((part) => part !== undefined).join(":");
}

/** Deno asks whoever sits before it for leave to tell. */
function hostName({ versions, getBuiltinModule }: NamedProcess): string | undefined {
  return versions?.["deno"] === undefined ? getBuiltinModule?.("node:os")?.hostname?.() : undefined;
}
