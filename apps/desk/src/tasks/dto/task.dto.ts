import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsOptional } from 'class-validator';
import type { ComplaintOfTasks } from '#complaints';
import {
  type ComplaintState,
  PRIORITIES,
  type Priority,
  STATES,
  type Task,
  TASK_MOST_BYTES,
} from '#complaints/domain';
import { IsNested, IsRequestKey } from '#platform';
import { KIND_IDS, type KindId } from '#taxonomy';
import { NewItemRequest } from '../../casework/dto/sealed-item.dto.js';
import { SealedKeysResponse } from '../../casework/dto/sealed-keys.dto.js';
import { ComplaintParameters } from '../../shape/parameters.dto.js';
import { IsDay, IsSealed, IsUuid, IsVersion } from '../../shape/validators.js';

export class TaskParameters extends ComplaintParameters {
  @IsUuid()
  taskId: string;
}

export class NewTaskItemRequest extends NewItemRequest {
  @IsSealed(TASK_MOST_BYTES)
  declare content: string;
}

export class AddTaskRequest {
  @IsRequestKey()
  requestKey: string;

  @IsUuid()
  assigneeId: string;

  @IsDay()
  dueOn: string;

  @ApiProperty({ type: NewTaskItemRequest, description: 'What is to be done, sealed as `task`' })
  @IsNested(() => NewTaskItemRequest)
  what: NewTaskItemRequest;
}

export class ChangeTaskRequest {
  @IsVersion('Of the task')
  version: number;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsBoolean()
  done?: boolean;

  @IsUuid({ required: false })
  assigneeId?: string;

  @IsDay({ required: false })
  dueOn?: string;
}

export class TaskResponse implements Task {
  @ApiProperty({ format: 'uuid', description: 'Also of the sealed item that says what is to be done' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  assigneeId: string;

  @ApiProperty({ format: 'date' })
  dueOn: string;

  @ApiProperty({ format: 'uuid' })
  createdBy: string;

  @ApiProperty({ format: 'date-time' })
  createdAt: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  doneAt: Date | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  doneBy: string | null;

  @ApiProperty()
  version: number;
}

export class TaskItemResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  box: string;

  @ApiProperty({ enum: ['task'] })
  kind: string;

  @ApiProperty()
  requestKey: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  authorId: string | null;

  @ApiProperty()
  revision: number;

  @ApiProperty({ format: 'byte' })
  content: string;
}

export class OwnTaskResponse {
  @ApiProperty({ format: 'uuid' })
  complaintId: string;

  @ApiProperty({ type: TaskResponse })
  task: TaskResponse;

  @ApiProperty({ type: TaskItemResponse })
  item: TaskItemResponse;
}

export class ComplaintOfTasksResponse implements Omit<ComplaintOfTasks, 'keys'> {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  teamId: string;

  @ApiProperty({ enum: KIND_IDS })
  kind: KindId;

  @ApiProperty()
  category: string;

  @ApiProperty()
  districtId: string;

  @ApiProperty({ enum: STATES })
  state: ComplaintState;

  @ApiProperty({ type: Number, enum: PRIORITIES })
  priority: Priority;

  @ApiProperty()
  caseRecipient: string;

  @ApiProperty()
  dialogueRecipient: string;

  @ApiProperty({ type: SealedKeysResponse, nullable: true })
  sealed: SealedKeysResponse | null;
}

export class OwnTasksResponse {
  @ApiProperty({ type: [OwnTaskResponse], description: 'Not done yet, by day' })
  tasks: OwnTaskResponse[];

  @ApiProperty({ type: [ComplaintOfTasksResponse] })
  complaints: ComplaintOfTasksResponse[];
}
