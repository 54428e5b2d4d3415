import { toDatabaseError } from '#database';
import { ConfigurationError } from '#platform';

/** Runs a command of the operator: its number becomes the exit status, and faults are told in plain words. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const fault = toDatabaseError(error);
    process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
    process.exitCode = fault instanceof ConfigurationError ? 78 : 1;
  }
}
