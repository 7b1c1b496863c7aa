import { PAGE_SIZE, pagesFor } from '../../domain/paginate.ts';
import { pathsOf, readPageNumber } from '../paths.ts';
import { countNetworkPairs, hasNetwork, type SpeakerNetworkView, speakerNetwork } from '../speaker-network.ts';

/** A page of who is quoted with whom. */
export interface NetworkPage {
  network: SpeakerNetworkView;
  number: number;
  of: number;
}

/** The paths of the pages of who is quoted with whom, by pairs; none where too few are quoted together. */
export function networkPaths(): string[] {
  return hasNetwork() ? pathsOf('network/', pagesFor(countNetworkPairs())) : [];
}

/** All that a page of the network shows. @returns undefined where there is no such page */
export function networkPage(page: string | undefined): NetworkPage | undefined {
  const number = readPageNumber(page);
  if (!hasNetwork() || number === undefined) return undefined;
  const of = pagesFor(countNetworkPairs());
  const network = number > of ? undefined : speakerNetwork(undefined, number, PAGE_SIZE);
  return network && { network, number, of };
}
