import type { Call } from "../../call/call.ts";
import type { Result } from "../../call/calls.ts";
import type { CallResponse } from "../../transport/response.ts";
import type { Opening } from "../driver/driver.ts";
import type { Opened } from "./opened.ts";
import type { PossibleSession } from "../possible-sessions/possible-session.ts";
import type { AttemptWatch, Found } from "./watch-attempts.ts";

/** A request that opens something, whoever sends it. */
type Watched<Grant extends object, Answer> = Omit<Opening<never, Grant, Answer>, "send">;

/** Tells what the attempts of one opening have opened. */
export class OpeningWatch<Grant extends object, Answer> implements AttemptWatch<Grant> {
  readonly token: string;
  readonly #opening: Watched<Grant, Answer>;
  readonly #opened: Opened<Grant>;
  readonly #read: (response: CallResponse, call: Call) => Result<Answer>;
  /** A step of the app may yet make an answer of what was none. */
  #withheld: PossibleSession | undefined;
  #isSettled = false;

  /** `read` throws for an answer that tells of a failure. */
  constructor(
    opening: Watched<Grant, Answer>,
    opened: Opened<Grant>,
    read: (response: CallResponse, call: Call) => Result<Answer>,
  ) {
    this.token = opening.token;
    this.#opening = opening;
    this.#opened = opened;
    this.#read = read;
  }

  /** The call has settled; whether its answer was read. */
  settle(isRead: boolean): void {
    this.#isSettled = true;
    this.#flush(isRead);
  }

  grantsIn(response: CallResponse, call: Call): readonly Grant[] {
    return this.#opening.grantsIn(this.#read(response, call));
  }

  begin(): void {
    this.#flush(false);
  }

  tell(found: Found<Grant>, sent: PossibleSession, isCrowded: boolean): void {
    if (found !== "unknown") this.#opened.take(found);
    else if (isCrowded || this.#isSettled) this.#opened.lose(sent, this.#opening.known);
    else this.#withheld = sent;
  }

  tellLater(found: Promise<Found<Grant>>, sent: PossibleSession): void {
    this.#opened.leave(found, sent, this.#opening.known);
  }

  giveUp(late: Promise<CallResponse>, call: Call): void {
    this.#opening.givenUp?.(late.then((response) => this.#read(response, call)));
  }

  #flush(isRead: boolean): void {
    if (this.#withheld && !isRead) this.#opened.lose(this.#withheld, this.#opening.known);
    this.#withheld = undefined;
  }
}
