import type { CurrentSite } from '../current.ts';
import type { BuiltPages } from './built-pages.ts';

/** What a process needs to make pages of a site. */
export interface PageTools {
  readonly site: Omit<CurrentSite, 'ledger'>;
  readonly built: BuiltPages;
}

/** A page that is asked for. */
export interface PageOrder {
  readonly id: number;
  readonly url: string;
  /** The page file and its pattern, by which the framework knows the route. */
  readonly component: string;
  readonly route: string;
}

/** A page that was made, or why it could not be made. */
export type PageDelivery =
  | { readonly id: number; readonly status: number; readonly headers: readonly (readonly [string, string])[]; readonly body: Uint8Array; readonly keys: ReadonlyMap<string, string> }
  | { readonly id: number; readonly error: string };
