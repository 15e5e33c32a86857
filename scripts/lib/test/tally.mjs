/**
 * Keeps the score of a test run: what passed, failed and was skipped, in which part, and how long each part took.
 * The last line that `finish` prints is the sum, alone on its line.
 */
export function tally() {
  const parts = [];
  const notes = [];

  /**
   * Runs a part and shows its heading.
   * @param {string} name
   * @param {() => Promise<{ passed?: number, failed?: number, skipped?: number, failures?: readonly string[] }>} work
   */
  async function part(name, work) {
    console.log(`\n--- ${name}`);
    const start = performance.now();
    const { passed = 0, failed = 0, skipped = 0, failures = [] } = await work();
    const seconds = (performance.now() - start) / 1000;
    parts.push({ name, passed, failed, skipped, failures, seconds });
    return failed === 0;
  }

  /** Something that the reader must not overlook; printed just above the sum. */
  function note(text) {
    notes.push(text);
  }

  /** Prints the table, what failed, the notes and the sum. @returns {number} exit code */
  function finish() {
    const sum = (key) => parts.reduce((total, each) => total + each[key], 0);
    const width = Math.max(...parts.map((each) => each.name.length));
    console.log("\n--- In short");
    for (const { name, passed, failed, skipped, seconds } of parts) {
      const counts =
        passed + skipped + failed === 0 ? "fine" : `${passed} passed, ${failed} failed, ${skipped} skipped`;
      console.log(`${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${counts}`);
    }
    console.log(`${"all".padEnd(width)}  ${sum("seconds").toFixed(1).padStart(6)} s`);
    for (const { name, failed, failures } of parts) {
      if (failed > 0 && failures.length === 0) console.log(`FAILED  ${name}`);
      for (const failure of failures) console.log(`FAILED  ${name}: ${failure}`);
    }
    for (const text of notes) console.log(`!!!  ${text}`);
    console.log(`\n${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
    return sum("failed") > 0 ? 1 : 0;
  }

  return { part, note, finish };
}
