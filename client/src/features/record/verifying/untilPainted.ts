/** Lets the browser draw what was just said ("sedang memeriksa") before a long calculation holds it up. */
export function untilPainted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 30);
  });
}
