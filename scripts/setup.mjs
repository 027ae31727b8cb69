// Makes node_modules match the lock file. Every command that needs packages runs this first, so a fresh clone needs
// no other step; when nothing changed it costs one file comparison.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.setupStamp');
const wantedNode = [20, 19];

refuseOldNode();
const wanted = fingerprint();
if (!isInstalled(wanted)) install(wanted);

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = wantedNode;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  fail(`General Order One needs Node ${wantedNode.join('.')} or newer; this is ${process.versions.node}.`);
}

// The Node version is left out on purpose: no package here compiles anything for it.
function fingerprint() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex');
}

function isInstalled(fingerprintWanted) {
  if (!existsSync(stamp)) return false;
  return readFileSync(stamp, 'utf8').trim() === fingerprintWanted;
}

function install(fingerprintWanted) {
  const why = existsSync(join(root, 'node_modules')) ? 'packages changed' : 'first run';
  console.log(`Installing packages (${why}); this takes about half a minute…`);
  // No package of ours needs an install script, so none gets to run one.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.error) fail(`npm could not be started: ${result.error.message}`);
  if (result.status !== 0) fail('The packages could not be installed; the lines above say why.');
  writeFileSync(stamp, `${fingerprintWanted}\n`);
  console.log('Packages are in place.');
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
