import { applyDecorators, type Type as Class } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, ValidateNested } from 'class-validator';
import type { ProblemField } from './problem.js';

interface Place {
  readonly type: () => Class<unknown>;
  /** How many the list may hold; null for a single object. */
  readonly most: number | null;
  /** Keys and elements of all of a list, where they are more than any other request has. */
  readonly parts?: number;
}

/** By the prototype of the class that declares them: which properties hold objects of which class. */
const placesOf = new WeakMap<object, Map<string, Place>>();

/** One object of another class. A list in its place is refused before anyone makes an object of each of its elements. */
export const IsNested = (type: () => Class<unknown>): PropertyDecorator =>
  applyDecorators(place({ type, most: null }), IsObject(), ValidateNested(), Type(type));

/**
 * At most so many objects of another class; a longer list is refused before its elements are looked at. `partsOfEach`: how many
 * keys and elements each may have, itself included, where the whole list may be larger than any other request.
 */
export const IsListOf = (type: () => Class<unknown>, most: number, partsOfEach = 0): PropertyDecorator =>
  applyDecorators(
    place({ type, most, parts: most * partsOfEach }),
    IsArray(),
    ArrayMaxSize(most),
    ValidateNested({ each: true }),
    Type(type),
  );

function place(held: Place): PropertyDecorator {
  return (prototype, property) => {
    const places = placesOf.get(prototype) ?? new Map<string, Place>();
    placesOf.set(prototype, places.set(String(property), held));
  };
}

/** Those of its own class, and of the classes that it extends. */
function* placesIn(prototype: object | null): Generator<[string, Place]> {
  if (prototype === null) return;
  yield* placesOf.get(prototype) ?? [];
  yield* placesIn(Object.getPrototypeOf(prototype) as object | null);
}

/** How many keys and elements the long lists of a class may hold. */
export const partsOfLists = (type: Class<unknown>): number =>
  [...placesIn(type.prototype as object | null)].reduce((sum, [, { parts = 0 }]) => sum + parts, 0);

/** The first list that stands where a single object is wanted, or that is too long. */
export function misplacedList(type: Class<unknown>, value: unknown, parent = ''): ProblemField | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [property, { type: inner, most }] of placesIn(type.prototype as object)) {
    const held = (value as Record<string, unknown>)[property];
    const path = parent ? `${parent}.${property}` : property;
    if (Array.isArray(held) && most === null) return { path, rule: 'isObject' };
    if (Array.isArray(held) && held.length > most!) return { path, rule: 'arrayMaxSize' };
    for (const one of Array.isArray(held) ? held : [held]) {
      const found = misplacedList(inner(), one, path);
      if (found) return found;
    }
  }
  return undefined;
}
