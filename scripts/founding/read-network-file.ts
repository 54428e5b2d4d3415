import { parseEntries, readEntries, type EntriesKind } from '../operator/read-entries.js';
import { crossChecks } from './cross-checks.js';
import { NetworkFile } from './network-file.js';
import { outlineOf } from './outline.js';

const NETWORK: EntriesKind<NetworkFile> = {
  type: NetworkFile,
  heading: 'The network’s file can’t be used; nothing was stored:',
  names: 'it must name the network, its districts, teams and people',
  crossChecks: (file) => crossChecks(outlineOf(file)),
};

/** Reads the file a network is founded from. Throws a ConfigurationError with every fault at once. */
export const readNetworkFile = (path: string): NetworkFile => readEntries(NETWORK, path);

/** Reads the text of such a file. Throws a ConfigurationError with every fault at once. */
export const parseNetworkFile = (text: string): NetworkFile => parseEntries(NETWORK, text);
