/** What the client is to do: sign on with the configuration that it takes, and write to a user. */
export interface Task {
  readonly config: Readonly<Record<string, string | number>>;
  readonly partnerId: number;
}

/** What came of it. */
export interface Outcome {
  readonly username: string | undefined;
  readonly streamId: string;
  /** The messages that it reads in the conversation, as the agent gives them. */
  readonly texts: readonly string[];
  /** The attached file, as it was downloaded. */
  readonly file: string;
}
