/** Tests that did not run although nobody left them out by name: their file's setup failed before them. */
const wasHeldBack = (test) => test.result().state === 'skipped' && test.options.mode === 'run';

/** A group whose setup or clean-up failed without holding a test back. */
const brokenSuites = (children) =>
  [...children.allSuites()].filter(
    (suite) => suite.errors().length > 0 && ![...suite.children.allTests()].some(wasHeldBack),
  ).length;

/** Counts one file's tests; a file, or a group in it, that could not even begin counts as one that failed. */
const tallyModule = (module) => {
  const tests = [...module.children.allTests()];
  const passed = tests.filter((test) => test.result().state === 'passed').length;
  const failed = tests.filter((test) => test.result().state === 'failed' || wasHeldBack(test)).length;
  const broken = module.errors().length > 0 && !tests.some(wasHeldBack) ? 1 : 0;
  return { passed, failed: failed + broken + brokenSuites(module.children) };
};

/** How many tests passed and failed in a run; an error outside every test counts, and a run without tests too. */
export const tally = (modules, errors) => {
  const each = modules.map(tallyModule);
  const passed = each.reduce((sum, one) => sum + one.passed, 0);
  const failed = each.reduce((sum, one) => sum + one.failed, errors.length);
  return { passed, failed: passed + failed === 0 ? 1 : failed };
};
