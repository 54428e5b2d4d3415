import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Tasks } from '#complaints';
import { UnitOfWork } from '#database';
import { Permit } from '../access/permission.js';
import { Current, type SignedIn } from '../access/signed-in.js';
import { SealedKeysResponse } from '../casework/dto/sealed-keys.dto.js';
import { ComplaintParameters } from '../shape/parameters.dto.js';
import { AddTaskService } from './add-task.service.js';
import { ChangeTaskService } from './change-task.service.js';
import {
  AddTaskRequest,
  ChangeTaskRequest,
  OwnTasksResponse,
  TaskParameters,
  TaskResponse,
} from './dto/task.dto.js';

/** What remains to be done on complaints. */
@ApiTags('tasks')
@Permit('casework')
@Controller()
export class TasksController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tasks: Tasks,
    private readonly adding: AddTaskService,
    private readonly changing: ChangeTaskService,
  ) {}

  @Get('tasks')
  @ApiOkResponse({ type: OwnTasksResponse })
  mine(@Current() { token, accountId }: SignedIn): Promise<OwnTasksResponse> {
    return this.unitOfWork.run(token, async (tx) => {
      const tasks = await this.tasks.ofAccount(tx, accountId);
      const complaints = await this.tasks.complaints(tx, [
        ...new Set(tasks.map(({ complaintId }) => complaintId)),
      ]);
      return {
        tasks: tasks.map(({ item, ...own }) => ({
          ...own,
          item: { ...item, content: item.content.toString('base64') },
        })),
        complaints: complaints.map(({ keys, ...complaint }) => ({
          ...complaint,
          sealed: keys && SealedKeysResponse.of(keys),
        })),
      };
    });
  }

  @Post('complaints/:id/tasks')
  @ApiCreatedResponse({ type: TaskResponse })
  add(
    @Param() { id }: ComplaintParameters,
    @Body() request: AddTaskRequest,
    @Current() signedIn: SignedIn,
  ): Promise<TaskResponse> {
    return this.adding.run(signedIn, id, request);
  }

  @Post('complaints/:id/tasks/:taskId')
  @HttpCode(200)
  @ApiOkResponse({ type: TaskResponse })
  change(
    @Param() { id, taskId }: TaskParameters,
    @Body() request: ChangeTaskRequest,
    @Current() signedIn: SignedIn,
  ): Promise<TaskResponse> {
    return this.changing.run(signedIn, id, taskId, request);
  }
}
