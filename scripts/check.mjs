// npm test: every check in turn. A failing step does not stop the rest, so one run tells all there is to mend. The last
// line is "N passed, N failed": each test counts for itself, each check without tests of its own counts as one.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const reports = mkdtempSync(join(tmpdir(), 'general-order-one-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

const steps = [
  check('format', 'format:check'),
  check('lint', 'lint'),
  check('types', 'typecheck'),
  vitest('boundaries', 'boundaries'),
  check('unused code', 'knip'),
  vitest('unit tests', 'unit', '--exclude', 'tests/boundaries.test.ts'),
  check('build', 'build'),
  playwright('browser tests', 'browser'),
];

const results = steps.map(run);
summarise(results);
process.exitCode = results.some((result) => result.failed > 0) ? 1 : 0;

function check(name, script) {
  return { name, script, args: [], env: {}, count: null };
}

function vitest(name, script, ...args) {
  const report = join(reports, `${script}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const count = () => {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  };
  return { name, script, args: [...args, ...reporters], env: {}, count };
}

function playwright(name, script) {
  const report = join(reports, `${script}.json`);
  const count = () => {
    const { expected, flaky, unexpected } = JSON.parse(readFileSync(report, 'utf8')).stats;
    return { passed: expected + flaky, failed: unexpected };
  };
  return { name, script, args: ['--reporter=list,json'], env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report }, count };
}

function run(step) {
  console.log(`\n=== ${step.name}`);
  const started = Date.now();
  const { status } = spawnSync('npm', ['run', '--silent', step.script, '--', ...step.args], {
    stdio: 'inherit',
    env: { ...process.env, ...step.env },
    shell: process.platform === 'win32',
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  return { name: step.name, seconds, ...outcome(step, status === 0) };
}

function outcome(step, went) {
  const one = went ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!step.count) return one;
  const counted = countOrNothing(step);
  // A runner that fell over, or ran no test at all, is a failure even where its report shows no red test.
  const fellOver = counted.failed === 0 && (!went || counted.passed === 0);
  return fellOver ? { passed: counted.passed, failed: 1 } : counted;
}

function countOrNothing(step) {
  try {
    return step.count();
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function summarise(all) {
  console.log('\n=== summary');
  for (const { name, seconds, passed, failed } of all) {
    const verdict = failed > 0 ? `${failed} FAILED` : 'ok';
    console.log(`${name.padEnd(16)}${`${seconds} s`.padStart(8)}${String(passed).padStart(7)} passed  ${verdict}`);
  }
  const total = (field) => all.reduce((sum, result) => sum + result[field], 0);
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
}
