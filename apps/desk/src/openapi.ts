import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** The description of the desk's API; openapi/desk.json is this, committed. */
export function describeDesk(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Kenekanko desk')
    .setDescription(
      'For the console. Sealed bytes are base64, instants ISO 8601, errors problem+json (RFC 9457) with a stable code.',
    )
    .setVersion('1')
    .addBearerAuth()
    .addSecurityRequirements('bearer')
    .build();
  return SwaggerModule.createDocument(app, about, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
}
