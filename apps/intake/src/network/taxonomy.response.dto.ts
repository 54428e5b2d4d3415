import { ApiProperty } from '@nestjs/swagger';
import { KIND_IDS } from '#taxonomy';

/** One sentence in each language. */
export class LabelsDto {
  @ApiProperty()
  fr: string;

  @ApiProperty()
  en: string;

  @ApiProperty()
  bm: string;
}

/** A category of the taxonomy; its id is never reused. */
export class CategoryDto {
  @ApiProperty()
  id: string;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ enum: KIND_IDS, isArray: true, description: 'The kinds under which it is offered' })
  kinds: readonly string[];

  @ApiProperty({ type: LabelsDto })
  labels: LabelsDto;

  @ApiProperty({ description: 'Standard, law or study it follows' })
  source: string;
}

/** What a complaint may be about. */
export class TaxonomyResponseDto {
  @ApiProperty({ type: CategoryDto, isArray: true })
  categories: readonly CategoryDto[];
}
