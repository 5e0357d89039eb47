const TURN_MS = 50;

/** Does long work in steps, letting presses and messages have their turn every 50 ms. */
export async function inTurns<T>(steps: Iterator<unknown, T>): Promise<T> {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - begun < TURN_MS) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    begun = performance.now();
  }
}
