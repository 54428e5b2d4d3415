import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/permission.js';
import { Current, type SignedIn } from '../access/signed-in.js';
import { ComplaintParameters } from '../shape/parameters.dto.js';
import {
  InstitutionsResponse,
  NoteReferralRequest,
  ReferralParameters,
  ReferralResponse,
  ReferRequest,
} from './dto/referral.dto.js';
import { InstitutionsQuery } from './institutions.query.js';
import { NoteReferralService } from './note-referral.service.js';
import { ReferService } from './refer.service.js';

/** What is shared with institutions, and what comes of it. */
@ApiTags('referrals')
@Permit('casework')
@Controller()
export class ReferralsController {
  constructor(
    private readonly institutionsToday: InstitutionsQuery,
    private readonly referring: ReferService,
    private readonly noting: NoteReferralService,
  ) {}

  // Anyone can read them on the public page of who else helps.
  @Permit('session')
  @Get('institutions')
  @ApiOkResponse({ type: InstitutionsResponse })
  institutions(@Current() { token }: SignedIn): Promise<InstitutionsResponse> {
    return this.institutionsToday.run(token);
  }

  @Post('complaints/:id/referrals')
  @ApiCreatedResponse({ type: ReferralResponse })
  refer(
    @Param() { id }: ComplaintParameters,
    @Body() request: ReferRequest,
    @Current() signedIn: SignedIn,
  ): Promise<ReferralResponse> {
    return this.referring.run(signedIn, id, request);
  }

  @Post('complaints/:id/referrals/:referralId/steps')
  @HttpCode(200)
  @ApiOkResponse({ type: ReferralResponse })
  note(
    @Param() { id, referralId }: ReferralParameters,
    @Body() request: NoteReferralRequest,
    @Current() signedIn: SignedIn,
  ): Promise<ReferralResponse> {
    return this.noting.run(signedIn, id, referralId, request);
  }
}
