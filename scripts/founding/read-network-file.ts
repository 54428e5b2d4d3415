import 'reflect-metadata';
import { existsSync, readFileSync } from 'node:fs';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { ConfigurationError } from '#platform';
import { parseDocument } from 'yaml';
import { crossChecks } from './cross-checks.js';
import { NetworkFile } from './network-file.js';
import { outlineOf } from './outline.js';

/** Reads the file a network is founded from. Throws a ConfigurationError with every fault at once. */
export function readNetworkFile(path: string): NetworkFile {
  if (!existsSync(path)) throw new ConfigurationError([`${path}: there is no such file`], HEADING);
  return parseNetworkFile(readFileSync(path, 'utf8'));
}

/** Reads the text of such a file. Throws a ConfigurationError with every fault at once. */
export function parseNetworkFile(text: string): NetworkFile {
  const document = parseDocument(text);
  refuse(document.errors.map(({ message }) => message.split('\n')[0]!.replace(/:$/, '')));
  const plain: unknown = document.toJS();
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) {
    throw new ConfigurationError(['it must name the network, its districts, teams and people'], HEADING);
  }
  const file = plainToInstance(NetworkFile, plain, { exposeDefaultValues: true });
  const errors = validateSync(file, {
    ...{ whitelist: true, forbidNonWhitelisted: true, stopAtFirstError: true },
    validationError: { target: false, value: false },
  });
  refuse([...errors.flatMap((error) => faultsOf(error, '')), ...crossChecks(outlineOf(file))]);
  return file;
}

const HEADING = 'The network’s file can’t be used; nothing was stored:';

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new ConfigurationError(faults, HEADING);
}

function faultsOf({ property, constraints = {}, children = [] }: ValidationError, parent: string): string[] {
  const at = /^\d+$/.test(property) ? `${parent}[${property}]` : parent ? `${parent}.${property}` : property;
  const own = Object.entries(constraints).map(([rule, message]) => [
    `${at}: ${rule === 'whitelistValidation' ? 'is not known here; is it misspelt?' : message}`,
  ]);
  return [...own.flat(), ...children.flatMap((child) => faultsOf(child, at))];
}
