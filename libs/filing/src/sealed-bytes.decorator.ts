import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength, ValidateBy } from 'class-validator';
import { isAgeFile } from '#sealing';

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** A sealed text: the longest story with what JSON escapes in it and the answers beside it, padded. */
export const TEXT_MOST = 2_500 * 1024;

interface Size {
  /** Bytes, before base64. */
  readonly most: number;
  readonly optional?: boolean;
}

/** A field of exactly so many bytes in base64. */
export function ExactBytes(length: number): PropertyDecorator {
  const characters = Math.ceil(length / 3) * 4;
  return applyDecorators(
    ApiProperty({ type: String, format: 'byte', minLength: characters, maxLength: characters }),
    IsString(),
    Matches(new RegExp(`^[A-Za-z0-9+/]{${Math.ceil((length * 4) / 3)}}={0,2}$`)),
    Matches(BASE64),
    MaxLength(characters),
  );
}

/** An age file in base64: what isn't sealed is refused, so that no plain text is stored by mistake. */
export function AgeFile({ most, optional }: Size): PropertyDecorator {
  const property = { type: String, format: 'byte', maxLength: Math.ceil(most / 3) * 4 };
  return applyDecorators(
    optional ? ApiPropertyOptional(property) : ApiProperty(property),
    ...(optional ? [IsOptional()] : []),
    MaxLength(property.maxLength),
    Matches(BASE64),
    IsString(),
    ValidateBy({
      name: 'ageFile',
      validator: {
        validate: (value) => typeof value === 'string' && isAgeFile(Buffer.from(value, 'base64')),
      },
    }),
  );
}

/** An X25519 recipient of age. */
export function AgeRecipient({ optional }: { readonly optional?: boolean } = {}): PropertyDecorator {
  const property = { type: String, pattern: '^age1[02-9ac-hj-np-z]{58}$' };
  return applyDecorators(
    optional ? ApiPropertyOptional(property) : ApiProperty(property),
    ...(optional ? [IsOptional()] : []),
    IsString(),
    Matches(/^age1[02-9ac-hj-np-z]{58}$/),
  );
}
