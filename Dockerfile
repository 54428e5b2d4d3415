# Three doors from one build; the embedded Postgres and the bundled Node stay out (--omit=optional).
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm install --no-save --no-audit --no-fund --ignore-scripts
COPY . .
RUN node scripts/setup.mjs --no-install

FROM node:24-bookworm-slim AS modules
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm install --no-save --no-audit --no-fund --ignore-scripts --omit=dev --omit=optional

FROM node:24-bookworm-slim
# Nursery and heap as in scripts/start/child.ts: less memory.
ENV NODE_ENV=production HOST=0.0.0.0 NODE_OPTIONS="--max-semi-space-size=4 --max-old-space-size=512"
WORKDIR /app
COPY package.json LICENSE ./
COPY --from=modules /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
USER node
# One image for the doors and the operator's commands (docker-compose.yml).
CMD ["node", "dist/apps/intake/src/main.js"]
