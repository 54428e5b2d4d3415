import { ApiProperty } from '@nestjs/swagger';
import type { OwnKeyCopy } from '#complaints';

export class SealedKeysResponse {
  @ApiProperty({ format: 'byte' })
  caseKey: string;

  @ApiProperty({ format: 'byte' })
  dialogueKey: string;

  @ApiProperty({ description: 'The team or account recipient they were sealed to' })
  recipient: string;

  static of({
    caseKey,
    dialogueKey,
    recipient,
  }: Pick<OwnKeyCopy, 'caseKey' | 'dialogueKey' | 'recipient'>): SealedKeysResponse {
    return { caseKey: caseKey.toString('base64'), dialogueKey: dialogueKey.toString('base64'), recipient };
  }
}
