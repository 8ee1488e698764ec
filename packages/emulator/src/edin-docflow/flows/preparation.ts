import type { State } from "../state.ts";

/** When something that was asked for is ready, on the server's clock in milliseconds. */
export function startPreparation({ clock, preparationTime }: State): number {
  return clock.now() + preparationTime;
}

/** Whether that time has come. */
export function isReady({ clock }: State, readyAt: number): boolean {
  return clock.now() >= readyAt;
}
