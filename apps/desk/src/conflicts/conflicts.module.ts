import { Module } from '@nestjs/common';
import { OwnConflicts } from '#complaints';
import { CaseworkModule } from '../casework/casework.module.js';
import { OwnConflictsController } from './own-conflicts.controller.js';
import { StepBackController } from './step-back.controller.js';
import { StepBackService } from './step-back.service.js';

/** Conflicts that only a verifier's own browser can find, and stepping back from what it found. */
@Module({
  imports: [CaseworkModule],
  controllers: [OwnConflictsController, StepBackController],
  providers: [OwnConflicts, StepBackService],
})
export class ConflictsModule {}
