import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches } from 'class-validator';

/** What the key looks like that makes a repeated request the same request. */
export const REQUEST_KEY = /^[A-Za-z0-9_-]{16,64}$/;

/** Such a key. */
export const IsRequestKey = (description = 'The same key is the same request'): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: String, pattern: REQUEST_KEY.source, description }),
    IsString(),
    Matches(REQUEST_KEY),
  );
