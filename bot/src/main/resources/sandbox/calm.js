/** Many calls in a short time become two of the work: one at once, one for all that came since. */
export function calm(work, restMs) {
  let due = false;
  let resting = false;
  const run = async () => {
    due = false;
    resting = true;
    try {
      await work();
    } finally {
      setTimeout(() => {
        resting = false;
        if (due) run();
      }, restMs);
    }
  };
  return () => {
    due = true;
    if (!resting) run();
  };
}
