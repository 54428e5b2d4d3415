import { Module } from '@nestjs/common';
import { RegisterImports } from '#complaints';
import { AccessModule } from '../access/access.module.js';
import { AssistedModule } from '../assisted/assisted.module.js';
import { ImportRowsService } from './import-rows.service.js';
import { RegisterImportsController } from './register-imports.controller.js';
import { RegisterImportsQuery } from './register-imports.query.js';
import { UndoImportService } from './undo-import.service.js';

/** What comes in from the registers that networks kept before. */
@Module({
  imports: [AccessModule, AssistedModule],
  controllers: [RegisterImportsController],
  providers: [RegisterImports, RegisterImportsQuery, ImportRowsService, UndoImportService],
})
export class ImportsModule {}
