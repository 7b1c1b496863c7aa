import { pagesFor } from '../../domain/paginate.ts';
import { cutToPage } from '../paged.ts';
import { pathsOf, readPageNumber } from '../paths.ts';
import { hasNetwork, type SpeakerNetworkView, speakerNetwork } from '../speaker-network.ts';

/** A page of who is quoted with whom. */
export interface NetworkPage {
  /** With the pairs of this page alone. */
  network: SpeakerNetworkView;
  /** How many pairs there are on all pages. */
  total: number;
  number: number;
  of: number;
}

/** The paths of the pages of who is quoted with whom, by pairs; none where too few are quoted together. */
export function networkPaths(): string[] {
  const network = collectionNetwork();
  return network ? pathsOf('network/', pagesFor(network.pairs.length)) : [];
}

/** All that a page of the network shows. @returns undefined where there is no such page */
export function networkPage(page: string | undefined): NetworkPage | undefined {
  const network = collectionNetwork();
  const number = readPageNumber(page);
  if (!network || number === undefined) return undefined;
  const total = network.pairs.length;
  const of = pagesFor(total);
  if (number > of) return undefined;
  return { network: { ...network, pairs: cutToPage(network.pairs, number) }, total, number, of };
}

function collectionNetwork(): SpeakerNetworkView | undefined {
  return hasNetwork() ? speakerNetwork() : undefined;
}
