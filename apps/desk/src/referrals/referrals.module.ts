import { Module } from '@nestjs/common';
import { CaseworkModule } from '../casework/casework.module.js';
import { InstitutionsQuery } from './institutions.query.js';
import { NoteReferralService } from './note-referral.service.js';
import { ReferralsController } from './referrals.controller.js';
import { ReferService } from './refer.service.js';

/** Referrals to institutions. */
@Module({
  imports: [CaseworkModule],
  controllers: [ReferralsController],
  providers: [InstitutionsQuery, NoteReferralService, ReferService],
})
export class ReferralsModule {}
