import type { Scrubber } from "../errors/scrub.ts";
import { toIso } from "../time/iso.ts";
import { answeredAt } from "../values/http-date.ts";
import { shownRequestId } from "./shown-request-id.ts";

/** By what the provider finds an answer in its own books. */
export interface AnswerMarks {
  readonly requestId?: string | undefined;
  /** ISO 8601. */
  readonly date?: string | undefined;
}

/** What is looked at of an answer. */
interface AnswerHead {
  readonly status: number;
  readonly headers: Headers;
}

/** The answers that came to one question, which may take several requests. */
export class HeardAnswers {
  #answers: (AnswerMarks & { readonly status: number })[] = [];

  /** Another question begins. */
  clear(): void {
    this.#answers = [];
  }

  /** Ids come from outside: the secrets that the scrubber knows are masked in them. */
  hear({ status, headers }: AnswerHead, scrubber: Scrubber): void {
    const time = answeredAt(headers);
    this.#answers.push({
      status,
      requestId: shownRequestId(headers, scrubber),
      date: time === undefined ? undefined : toIso(time),
    });
  }

  /** Those of the last answer with this status, or else of the last one. */
  marksOf(status: number | undefined): AnswerMarks {
    const answer = this.#answers.findLast((one) => one.status === status) ?? this.#answers.at(-1);
    return answer ? { requestId: answer.requestId, date: answer.date } : {};
  }
}
