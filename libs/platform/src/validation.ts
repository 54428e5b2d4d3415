import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { InvalidRequest, type ProblemField } from './problem.js';

/** Checks every body and query against its DTO: unknown properties are refused, values never echoed. */
export const validationPipe = (): ValidationPipe =>
  new ValidationPipe({
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
