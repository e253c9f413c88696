// What the reports of the test runners say, as { passed, failed }. Skipped tests are neither.

/** A file that could not even be loaded has no tests in the report; it is one failure. */
export function countVitest(report) {
  const broken = report.testResults.filter((file) => file.status === "failed" && !hasFailure(file))
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length }
}

function hasFailure(file) {
  return file.assertionResults.some((test) => test.status === "failed")
}

/** Errors outside of tests (a file that does not load, a server that does not start) are failures too. */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length }
}
