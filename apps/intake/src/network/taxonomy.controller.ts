import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CATEGORIES } from '#taxonomy';
import { TaxonomyResponseDto } from './taxonomy.response.dto.js';

/** What a complaint may be about, in every language; apart from the network, which each page of the form loads. */
@ApiTags('network')
@Controller('api/v1/taxonomy')
export class TaxonomyController {
  @Get()
  @ApiOperation({ summary: 'Categories in plain words' })
  @ApiOkResponse({ type: TaxonomyResponseDto })
  describe(): TaxonomyResponseDto {
    const offered = CATEGORIES.entries.filter(({ retired }) => retired === undefined);
    return {
      categories: offered.map(({ id, version, kinds, labels, source }) => ({
        id,
        version,
        kinds,
        labels,
        source,
      })),
    };
  }
}
