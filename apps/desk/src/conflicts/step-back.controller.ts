import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/permission.js';
import { Current, type SignedIn } from '../access/signed-in.js';
import { ComplaintParameters } from '../shape/parameters.dto.js';
import { StepBackService } from './step-back.service.js';

/** Steps back from a complaint for a conflict; with whom or what is not told. */
@ApiTags('conflicts')
@Permit('casework')
@Controller('complaints/:id/own-conflict')
export class StepBackController {
  constructor(private readonly stepping: StepBackService) {}

  @Post()
  @HttpCode(204)
  @ApiNoContentResponse()
  async run(@Param() { id }: ComplaintParameters, @Current() signedIn: SignedIn): Promise<void> {
    await this.stepping.run(signedIn, id);
  }
}
