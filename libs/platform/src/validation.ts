import { type ArgumentMetadata, ValidationPipe, type ValidationError } from '@nestjs/common';
import { isBounded } from '#kernel';
import { misplacedList, partsOfLists } from './nested.js';
import { InvalidRequest, type ProblemField } from './problem.js';

/** A client mends one request at a time: more faults than these tell nobody anything. */
const MOST_FAULTS = 20;

class BoundedValidationPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'custom') refuseUnbounded(value, metadata);
    return (await super.transform(value, metadata)) as unknown;
  }
}

/** Looks at size and shape alone, before anything is made or compared of what was sent. */
function refuseUnbounded(value: unknown, { metatype }: ArgumentMetadata): void {
  if (!isBounded(value, metatype && partsOfLists(metatype))) throw new InvalidRequest([]);
  if (!metatype || metatype === Object || metatype === Array) return;
  if (Array.isArray(value)) throw new InvalidRequest([]);
  const misplaced = misplacedList(metatype, value);
  if (misplaced) throw new InvalidRequest([misplaced]);
}

/** Checks every body and query against its DTO: unknown properties are refused, values never echoed. */
export const validationPipe = (): ValidationPipe =>
  new BoundedValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) =>
      new InvalidRequest(errors.flatMap((error) => fieldsOf(error, '')).slice(0, MOST_FAULTS)),
  });

function fieldsOf(error: ValidationError, parent: string): ProblemField[] {
  // An unknown property's name is the client's text: cut to what a name may look like.
  const name = /^[\w-]{1,64}$/.test(error.property) ? error.property : '?';
  const path = parent ? `${parent}.${name}` : name;
  const own = Object.keys(error.constraints ?? {}).map((rule) => ({ path, rule }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldsOf(child, path))];
}
