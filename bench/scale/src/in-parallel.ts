/** The results of so many pieces of work, some of them at a time. */
export async function inParallel<Value>(
  count: number,
  atOnce: number,
  work: (index: number) => Promise<Value>,
): Promise<Value[]> {
  const values: Value[] = Array.from({ length: count });
  let begun = 0;
  async function lane(): Promise<void> {
    while (begun < count) {
      const index = begun;
      begun += 1;
      values[index] = await work(index);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, lane));
  return values;
}
