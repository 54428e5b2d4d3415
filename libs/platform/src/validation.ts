import { type ArgumentMetadata, ValidationPipe, type ValidationError } from '@nestjs/common';
import { InvalidRequest, type ProblemField } from './problem.js';

/** No request of ours nests deeper; what does would exhaust the stack of whoever walks it. */
const DEEPEST = 32;

class BoundedValidationPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (isDeeperThan(DEEPEST, value)) throw new InvalidRequest([]);
    return (await super.transform(value, metadata)) as unknown;
  }
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner));
}

/** Checks every body and query against its DTO: unknown properties are refused, values never echoed. */
export const validationPipe = (): ValidationPipe =>
  new BoundedValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new InvalidRequest(errors.flatMap((error) => fieldsOf(error, ''))),
  });

function fieldsOf(error: ValidationError, parent: string): ProblemField[] {
  // An unknown property's name is the client's text: cut to what a name may look like.
  const name = /^[\w-]{1,64}$/.test(error.property) ? error.property : '?';
  const path = parent ? `${parent}.${name}` : name;
  const own = Object.keys(error.constraints ?? {}).map((rule) => ({ path, rule }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldsOf(child, path))];
}
