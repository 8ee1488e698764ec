import type { ControlledHandler, DispatchController, RawHeaders } from "./dispatcher.ts";
import { Exchange } from "./exchange.ts";

/** An exchange on a dispatcher of any version. Node's own up to undici 7 is faster without the additions. */
export class ControlledExchange extends Exchange implements ControlledHandler {
  onRequestStart(controller: DispatchController): void {
    this.onConnect((reason) => controller.abort(reason));
  }

  onResponseStart(controller: DispatchController, status: number, headers: RawHeaders): void {
    this.onHeaders(status, controller.rawHeaders ?? headers, () => controller.resume());
  }

  onResponseData(controller: DispatchController, chunk: Uint8Array): void {
    if (!this.onData(chunk)) controller.pause();
  }

  onResponseEnd(): void {
    this.onComplete();
  }

  onResponseError(_: DispatchController | null, error: Error): void {
    this.onError(error);
  }
}
