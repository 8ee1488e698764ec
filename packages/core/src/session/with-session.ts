/** What `withSession` can dispose of: a session, or anything else that signs off. */
export interface SignsOff {
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Opens a session, hands it to a function, and signs off when that is done, whether it succeeded or threw: the same as
 * `await using`, for code that cannot use it.
 *
 * @throws whatever the login or the function throws; the sign-off itself never throws.
 */
export async function withSession<Opened extends SignsOff, Value>(
  login: () => Promise<Opened>,
  use: (session: Opened) => Value | Promise<Value>,
): Promise<Value> {
  const session = await login();
  try {
    return await use(session);
  } finally {
    await session[Symbol.asyncDispose]();
  }
}
