import type { EnumerationName } from '../domain/enumerations.ts';
import type { Locale } from '../domain/locale.ts';
import { isUiKey, translator } from './translate.ts';

/** Names a value of an enumeration in one language. */
export type Label = (name: EnumerationName, value: string) => string;

/** The names of enumeration values for readers of `locale`; a value without a name is shown as it is. */
export const labels = (locale: Locale): Label => {
  const t = translator(locale);
  return (name, value) => {
    const key = `enum.${name}.${value}`;
    return isUiKey(key) ? t(key) : value;
  };
};
