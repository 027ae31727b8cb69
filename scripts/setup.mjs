// Makes node_modules match the lock file. Every command that needs packages runs this first, so a fresh clone needs
// no other step; when nothing changed it costs one look at two files.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const wantedNode = [20, 19];

refuseOldNode();
if (!isInstalled()) install();

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = wantedNode;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  fail(`General Order One needs Node ${wantedNode.join('.')} or newer; this is ${process.versions.node}.`);
}

// npm leaves its own note of what it installed, written last, so a broken-off installation never looks complete.
// Optional packages are the builds for other machines; they may be absent.
function isInstalled() {
  const note = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  const installed = packagesIn(note);
  const wanted = Object.entries(packagesIn(join(root, 'package-lock.json')));
  return wanted.every(([path, { version, optional }]) => {
    const found = installed[path];
    return path === '' || (found ? found.version === version : optional === true);
  });
}

function packagesIn(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

function install() {
  const why = existsSync(join(root, 'node_modules')) ? 'packages changed' : 'first run';
  console.log(`Installing packages (${why}); this takes about half a minute…`);
  // No package of ours needs an install script, so none gets to run one.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.error) fail(`npm could not be started: ${result.error.message}`);
  if (result.status !== 0) fail('The packages could not be installed; the lines above say why.');
  console.log('Packages are in place.');
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
