/**
 * Marks a promise that is awaited later. Without the mark, Node ends the process when the promise fails before somebody
 * awaits it; who awaits it still gets the failure.
 */
export const awaitedLater = <Result>(promise: Promise<Result>): Promise<Result> => {
  promise.catch(() => undefined);
  return promise;
};
