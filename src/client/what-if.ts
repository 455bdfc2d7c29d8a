import './old-browsers.ts';
import { offerWhatIf } from './what-if/offer.ts';

offerWhatIf();
