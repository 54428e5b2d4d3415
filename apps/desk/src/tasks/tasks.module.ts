import { Module } from '@nestjs/common';
import { CaseworkModule } from '../casework/casework.module.js';
import { AddTaskService } from './add-task.service.js';
import { ChangeTaskService } from './change-task.service.js';
import { TasksController } from './tasks.controller.js';

/** Tasks on complaints. */
@Module({
  imports: [CaseworkModule],
  controllers: [TasksController],
  providers: [AddTaskService, ChangeTaskService],
})
export class TasksModule {}
