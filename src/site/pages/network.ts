import { paginate } from '../../domain/paginate.ts';
import { cutToPage } from '../paged.ts';
import { hasNetwork, type SpeakerNetworkView, speakerNetwork } from '../speaker-network.ts';

/** The pages of who is quoted with whom, by pairs; none where too few are quoted together. */
export function networkPaths() {
  const network = hasNetwork() ? speakerNetwork() : undefined;
  if (!network) return [];
  return paginate(network.pairs).map(({ number, of }) => ({
    params: { page: number === 1 ? undefined : String(number) },
    props: {
      network: { ...network, pairs: cutToPage(network.pairs, number) },
      total: network.pairs.length,
      number,
      of,
    },
  }));
}

export interface NetworkPage {
  /** With the pairs of this page alone. */
  network: SpeakerNetworkView;
  /** How many pairs there are on all pages. */
  total: number;
  number: number;
  of: number;
}
