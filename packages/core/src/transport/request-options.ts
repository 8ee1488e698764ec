/** Options of `fetch` that some runtimes refuse, and with them the whole request. */
const options = {
  cache: "no-store",
  redirect: "error",
} as const;

let examined: unknown;
let taken: { -readonly [Name in keyof typeof options]?: boolean } = {};

/** Whether the runtime's `fetch` takes `cache: "no-store"`, or `redirect: "error"`. */
export function takesRequestOption(name: keyof typeof options): boolean {
  const { Request } = globalThis;
  if (Request !== examined) {
    examined = Request;
    taken = {};
  }
  return (taken[name] ??= makesRequest(name));
}

function makesRequest(name: keyof typeof options): boolean {
  try {
    const init = Object.assign(Object.create(null) as RequestInit, { [name]: options[name] });
    void new Request("http://option.invalid", init);
    return true;
  } catch {
    return false;
  }
}
