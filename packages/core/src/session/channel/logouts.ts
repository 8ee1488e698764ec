/** Which logouts the provider has taken in one session: of a host that takes some, a refusal means what it says. */
export class Logouts {
  readonly #taken = new Set<string>();
  readonly #running = new Map<Promise<unknown>, string>();

  /** Logs a token of that name out. */
  run(name: string, logOut: () => Promise<unknown>): Promise<unknown> {
    const logout = logOut().then((answer) => {
      this.#taken.add(name);
      return answer;
    });
    this.#running.set(logout, name);
    return logout.finally(() => this.#running.delete(logout));
  }

  /** Whether one of a token with any of these names was taken. One that is under way may be the first. */
  async haveTaken(names: readonly string[]): Promise<boolean> {
    const running = [...this.#running].filter(([, name]) => names.includes(name));
    await Promise.allSettled(running.map(([logout]) => logout));
    return names.some((name) => this.#taken.has(name));
  }
}
