/** Ends work that is under way, as an `AbortController` does but at a fraction of its cost: the web's kind is made for those who ask. */
export class Cancellation {
  aborted = false;
  /** What it was aborted with. */
  reason: unknown;
  /** Made when there is one: most have one or none. */
  #listeners: (() => void)[] | undefined;
  #controller: AbortController | undefined;

  /** The first reason counts. */
  abort(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    const listeners = this.#listeners ?? [];
    this.#listeners = undefined;
    this.#controller?.abort(reason);
    for (const listener of listeners) listener();
  }

  /** Calls the listener when it is aborted, at once if it already is; gives what takes it off again. */
  onAbort(listener: () => void): () => void {
    if (this.aborted) {
      listener();
      return () => {};
    }
    if (this.#listeners) this.#listeners.push(listener);
    else this.#listeners = [listener];
    return () => {
      const index = this.#listeners?.indexOf(listener) ?? -1;
      if (index !== -1) this.#listeners?.splice(index, 1);
    };
  }

  /** Another one that is aborted with this one, and can be aborted by itself; `release` lets go of it. */
  fork(): { readonly cancellation: Cancellation; readonly release: () => void } {
    const cancellation = new Cancellation();
    const release = this.onAbort(() => cancellation.abort(this.reason));
    return { cancellation, release };
  }

  /** The work's own result, or a rejection with the reason, whichever comes first. */
  race<Value>(work: Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      const release = this.onAbort(() => reject(this.reason));
      work.then(resolve, reject);
      work.then(release, release);
    });
  }

  /** The same as the web knows it. */
  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController();
      if (this.aborted) this.#controller.abort(this.reason);
    }
    return this.#controller.signal;
  }
}
