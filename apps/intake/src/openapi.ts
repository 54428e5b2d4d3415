import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** The public JSON API as its code says it is. */
export function describeApi(app: NestFastifyApplication): OpenAPIObject {
  const description = new DocumentBuilder()
    .setTitle('Kenekanko, public API')
    .setDescription(
      'What the form itself uses: the network, filing a sealed complaint, following it, its files. ' +
        'Bytes are standard base64; errors are problem+json (RFC 9457) with a stable code.',
    )
    .setVersion('1')
    .build();
  return SwaggerModule.createDocument(app, description);
}
