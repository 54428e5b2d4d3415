import { setFlagsFromString } from 'node:v8';

// Imported first, before anything is loaded: a worker's objects live briefly, and the room V8 would reserve for
// young ones costs 40 MB of an idle process and gains nothing that can be measured here.
setFlagsFromString('--max-semi-space-size=1');
