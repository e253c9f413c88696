// What the reports of the test runners say, as { passed, failed, which }. Skipped tests are neither.

/** A file that could not even be loaded has no tests in the report; it is one failure. */
export function countVitest(report) {
  const which = report.testResults.flatMap((file) => {
    const failed = file.assertionResults.filter((test) => test.status === "failed")
    if (failed.length === 0) return file.status === "failed" ? [told(file.name, file.message)] : []
    return failed.map((test) => told(`${file.name} › ${test.fullName}`, test.failureMessages[0]))
  })
  return { passed: report.numPassedTests, failed: which.length, which }
}

/** Errors outside of tests (a file that does not load, a server that does not start) are failures too. */
export function countPlaywright({ stats, errors, suites }) {
  const which = [...failedIn(suites), ...errors.map(({ message }) => told("outside of a test", message))]
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, which }
}

function failedIn(suites = []) {
  return suites.flatMap(({ suites, specs, file }) => [
    ...specs.filter(({ ok }) => !ok).map(({ title, tests }) => told(`${file} › ${title}`, errorOf(tests))),
    ...failedIn(suites),
  ])
}

const errorOf = (tests) => tests.flatMap(({ results }) => results).find(({ error }) => error)?.error.message

/** Where, and the first lines of what was said there. */
function told(where, message = "") {
  return [where, ...message.split("\n").filter(Boolean).slice(0, 6)].join("\n    ")
}
