import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bin } from "../process/bin.mjs";
import { run } from "../process/run.mjs";

/**
 * Runs vitest's projects of these names and counts by its machine-readable report.
 * @param {readonly string[]} projects
 * @param {Record<string, string>} env
 * @param {readonly string[]} files all of them when none is named
 */
export async function runTests(projects, env = {}, files = []) {
  const folder = mkdtempSync(join(tmpdir(), "sidang-report-"));
  const file = join(folder, "report.json");
  const { code } = await run(
    [
      ...bin(".", "vitest"),
      "run",
      ...files,
      ...projects.flatMap((project) => ["--project", project]),
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file}`,
    ],
    { env },
  );
  const counted = count(file);
  rmSync(folder, { recursive: true, force: true });
  if (code !== 0 && counted.failed === 0) {
    // An error outside of any test, or no test at all.
    return { ...counted, failed: 1, failures: [`vitest ended with code ${code}`] };
  }
  return counted;
}

function count(file) {
  const report = read(file);
  if (report === null) return { passed: 0, failed: 0, skipped: 0, failures: [] };
  const tests = report.testResults.flatMap((suite) => suite.assertionResults);
  // A file that could not be loaded has no tests to fail.
  const broken = report.testResults.filter(
    (suite) => suite.status === "failed" && !suite.assertionResults.some(isFailed),
  );
  const failed = tests.filter(isFailed);
  const passed = tests.filter((test) => test.status === "passed");
  return {
    passed: passed.length,
    failed: failed.length + broken.length,
    skipped: tests.length - passed.length - failed.length,
    failures: [...failed.map((test) => test.fullName), ...broken.map((suite) => suite.name)],
  };
}

function isFailed(test) {
  return test.status === "failed";
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
