import 'reflect-metadata';
import { existsSync, readFileSync } from 'node:fs';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { ConfigurationError } from '#platform';
import { parseDocument } from 'yaml';

/** A kind of file that an operator writes in YAML. */
export interface EntriesKind<T extends object> {
  readonly type: new () => T;
  /** Said above the faults. */
  readonly heading: string;
  /** What such a file must name at least, in plain words. */
  readonly names: string;
  /** Faults that no entry shows by itself; looked for in whatever could be read. */
  readonly crossChecks?: (file: T) => readonly string[];
}

/** Reads such a file. Throws a ConfigurationError with every fault at once. */
export function readEntries<T extends object>(kind: EntriesKind<T>, path: string): T {
  if (!existsSync(path)) throw new ConfigurationError([`${path}: there is no such file`], kind.heading);
  return parseEntries(kind, readFileSync(path, 'utf8'));
}

/** Reads the text of such a file. Throws a ConfigurationError with every fault at once. */
export function parseEntries<T extends object>(kind: EntriesKind<T>, text: string): T {
  const refuse = (faults: readonly string[]): void => {
    if (faults.length > 0) throw new ConfigurationError(faults, kind.heading);
  };
  const document = parseDocument(text);
  refuse(document.errors.map(({ message }) => message.split('\n')[0]!.replace(/:$/, '')));
  const plain: unknown = document.toJS();
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) refuse([kind.names]);
  const file = plainToInstance(kind.type, plain as object, { exposeDefaultValues: true });
  const errors = validateSync(file, {
    ...{ whitelist: true, forbidNonWhitelisted: true, stopAtFirstError: true },
    validationError: { target: false, value: false },
  });
  refuse([...errors.flatMap((error) => faultsOf(error, '')), ...(kind.crossChecks?.(file) ?? [])]);
  return file;
}

function faultsOf({ property, constraints = {}, children = [] }: ValidationError, parent: string): string[] {
  const at = /^\d+$/.test(property) ? `${parent}[${property}]` : parent ? `${parent}.${property}` : property;
  const own = Object.entries(constraints).map(([rule, message]) => [
    `${at}: ${rule === 'whitelistValidation' ? 'is not known here; is it misspelt?' : message}`,
  ]);
  return [...own.flat(), ...children.flatMap((child) => faultsOf(child, at))];
}
