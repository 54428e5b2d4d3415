import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import {
  IsInt,
  IsISO8601,
  IsOptional,
  Matches,
  Max,
  MaxLength,
  Min,
  registerDecorator,
} from 'class-validator';
import { isAgeFile } from '#sealing';

/** A UUID as this system writes them; nothing else is let through to a `uuid` column. */
export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** What codes and ids of the network are made of: no space, no control character, nothing a sentence needs. */
export const CODE = /^[a-z0-9][a-z0-9._-]{0,63}$/;

interface Shape {
  readonly nullable?: boolean;
  readonly required?: boolean;
  readonly description?: string;
}

function optional(shape: Shape): PropertyDecorator[] {
  return shape.required === false || shape.nullable ? [IsOptional()] : [];
}

/** A UUID. */
export const IsUuid = (shape: Shape = {}) =>
  applyDecorators(
    ApiProperty({ type: String, format: 'uuid', ...shape }),
    Matches(UUID, { message: 'uuid' }),
    ...optional(shape),
  );

/** A code or id of the network, such as `sikasso` or `gender-based-violence`. */
export const IsCode = (shape: Shape = {}) =>
  applyDecorators(
    ApiProperty({ type: String, maxLength: 64, pattern: CODE.source, ...shape }),
    Matches(CODE, { message: 'code' }),
    ...optional(shape),
  );

function decode(value: unknown): Buffer | undefined {
  if (typeof value !== 'string') return undefined;
  const bytes = Buffer.from(value, 'base64');
  return bytes.toString('base64') === value ? bytes : undefined;
}

function bytesRule(name: string, fits: (bytes: Buffer) => boolean): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: property as string,
      validator: {
        validate: (value: unknown) => {
          const bytes = decode(value);
          return bytes !== undefined && fits(bytes);
        },
        defaultMessage: () => name,
      },
    });
}

/** Standard base64 of so many bytes. */
export const IsBytes = (least: number, most: number) =>
  applyDecorators(
    ApiProperty({ type: String, format: 'byte', maxLength: Math.ceil(most / 3) * 4 }),
    MaxLength(Math.ceil(most / 3) * 4, { message: 'too-long' }),
    bytesRule('base64', (bytes) => bytes.length >= least && bytes.length <= most),
  );

/** Standard base64 of an age file: what isn't sealed is not taken in, whatever a faulty client sends. */
export const IsSealed = (most: number, shape: Shape = {}) =>
  applyDecorators(
    ApiProperty({ type: String, format: 'byte', maxLength: Math.ceil(most / 3) * 4, ...shape }),
    MaxLength(Math.ceil(most / 3) * 4, { message: 'too-long' }),
    bytesRule('sealed', isAgeFile),
    ...optional(shape),
  );

/** A day as `yyyy-mm-dd`. */
export const IsDay = (shape: Shape = {}) =>
  applyDecorators(
    ApiProperty({ type: String, format: 'date', ...shape }),
    Matches(/^\d{4}-\d\d-\d\d$/, { message: 'day' }),
    IsISO8601({ strict: true }, { message: 'day' }),
    ...optional(shape),
  );

/** The version of what a change was decided on. */
export const IsVersion = (description: string) =>
  applyDecorators(ApiProperty({ minimum: 1, description }), IsInt(), Min(1), Max(1_000_000));

/** How much of what the complainant wrote was read before: the complaint's `writings`; left out: nothing. */
export const IsWritingsSeen = ({ required = false }: Pick<Shape, 'required'> = {}) =>
  applyDecorators(
    ApiProperty({
      minimum: 0,
      required,
      description:
        'The `writings` of the complaint as it was read: what came since is neither taken as read nor thrown away',
    }),
    IsInt(),
    Min(0),
    Max(1_000_000),
    ...optional({ required }),
  );
