import { applyDecorators } from '@nestjs/common';
import { IsInt, Matches, Max, Min } from 'class-validator';

// An onion address of version 3 is 56 letters and digits of base32 [Tor rend-spec-v3].
const ONION = /^https?:\/\/([a-z0-9-]+\.)*[a-z2-7]{56}\.onion(:\d{1,5})?\/?$/;

/** The address of an onion service, without a path. */
export const IsOnionUrl = () =>
  Matches(ONION, {
    message: 'must be the address of your onion service, such as http://<56 characters>.onion',
  });

const PACE = { message: 'must be how many complaints one address may file in a minute, from 1 to 1000000' };

/** How many complaints one address may file in a minute before it has to wait. */
export const IsFilingPerMinute = () => applyDecorators(IsInt(PACE), Min(1, PACE), Max(1_000_000, PACE));
