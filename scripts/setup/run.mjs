import { spawn } from 'node:child_process';

/** Runs a command to its end, its output held back unless it fails; rejects with that output. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const output = [];
    child.stdout.on('data', (part) => output.push(part));
    child.stderr.on('data', (part) => output.push(part));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) return resolve();
      const said = Buffer.concat(output).toString().trim();
      reject(new Error(`${command} ${args.join(' ')} ended with ${signal ?? code}.\n${said}`));
    });
  });
}

/** Tells what is being done, and how long it took once it is. */
export async function step(title, work) {
  const began = Date.now();
  process.stdout.write(`${title} …\n`);
  await work();
  process.stdout.write(`${title}: done (${((Date.now() - began) / 1000).toFixed(1)} s)\n`);
}
