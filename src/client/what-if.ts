import { offerWhatIf } from './what-if/offer.ts';

offerWhatIf();
