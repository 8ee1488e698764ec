/** The error that an action fails with; throws where it succeeds. */
export async function failureOf(action: Promise<unknown>): Promise<unknown> {
  try {
    await action;
  } catch (error) {
    return error;
  }
  throw new Error("The action was expected to fail, and succeeded.");
}
