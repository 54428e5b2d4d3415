import { registerDecorator } from 'class-validator';

/** A list of such codes, each at most once. One rule, so that nothing is compared in a list that is too long anyway. */
export const IsEachOnceOf =
  (codes: readonly string[]): PropertyDecorator =>
  (target, property) =>
    registerDecorator({
      name: 'choices',
      target: target.constructor,
      propertyName: property as string,
      validator: {
        validate: (value: unknown) =>
          Array.isArray(value) &&
          value.length <= codes.length &&
          new Set(value).size === value.length &&
          value.every((code) => codes.includes(code as string)),
        defaultMessage: () => 'choices',
      },
    });
