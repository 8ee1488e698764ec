import type { Dispatcher, DispatchHandler, RawHeaders } from "../../../src/node/dispatcher.ts";
import type { ControlledHandler, DispatchController } from "../../../src/node/dispatcher.ts";

/** Takes the handlers of undici 8 and no others, on a dispatcher that takes the old ones. */
export class ModernDispatcher implements Dispatcher {
  readonly #dispatcher: Dispatcher;

  constructor(dispatcher: Dispatcher) {
    this.#dispatcher = dispatcher;
  }

  dispatch(options: object, handler: Partial<ControlledHandler>): boolean {
    if (typeof handler.onRequestStart !== "function") throw new TypeError("no onRequestStart");
    return this.#dispatcher.dispatch(options, new Translator(handler as ControlledHandler));
  }
}

class Translator implements DispatchHandler {
  readonly #handler: ControlledHandler;
  #controller: (DispatchController & { paused: boolean; rawHeaders?: RawHeaders }) | undefined;
  #resume: (() => void) | undefined;

  constructor(handler: ControlledHandler) {
    this.#handler = handler;
  }

  get #steering() {
    if (!this.#controller) throw new Error("the request was not started");
    return this.#controller;
  }

  onConnect(abort: (reason?: Error) => void): void {
    const controller = {
      paused: false,
      abort,
      pause: () => {
        controller.paused = true;
      },
      resume: () => {
        if (!controller.paused) return;
        controller.paused = false;
        this.#resume?.();
      },
    };
    this.#controller = controller;
    this.#handler.onRequestStart(controller);
  }

  onHeaders(status: number, headers: RawHeaders, resume: () => void): boolean {
    this.#resume = resume;
    this.#steering.rawHeaders = headers;
    this.#handler.onResponseStart(this.#steering, status, {});
    return !this.#steering.paused;
  }

  onData(chunk: Uint8Array): boolean {
    this.#handler.onResponseData(this.#steering, chunk);
    return !this.#steering.paused;
  }

  onComplete(): void {
    this.#handler.onResponseEnd();
  }

  onError(error: Error): void {
    this.#handler.onResponseError(this.#controller ?? null, error);
  }
}
