/** How each kind of personal number is shown: enough to recognise one's own, too little to use another's. */

/** `35*************123` */
export const maskIdentityNumber = (value: string): string => keepEnds(value, 2, 3);

/** `138****1234` */
export const maskMobile = (digits: string): string => keepEnds(digits, 3, 4);

/** The last four digits of a card or an account. */
export const maskCard = (digits: string): string => keepEnds(digits, 0, 4);

/** `E1*****78` */
export const maskDocument = (value: string): string => keepEnds(value, 2, 2);

/** `浙A****5` */
export const maskPlate = (value: string): string => `${value.slice(0, 2)}****${value.slice(-1)}`;

/** `z****@example.com` */
export const maskEmail = (value: string): string => `${value.slice(0, 1)}****${value.slice(value.indexOf('@'))}`;

/** `z****` */
export const maskAccount = (value: string): string => `${value.slice(0, 1)}****`;

/** The surname and two stars. */
export const maskName = (name: string, surname: string): string => `${surname}${'*'.repeat(Math.max(name.length - surname.length, 1))}`;

/** The ends of a long number of any kind. */
export const maskLongNumber = (digits: string): string => keepEnds(digits, 2, 3);

/** `0571-****1234` */
export const maskLandline = (digits: string): string => keepEnds(digits, digits.length > 8 ? digits.length - 8 : 0, 4);

const keepEnds = (value: string, first: number, last: number): string =>
  `${value.slice(0, first)}${'*'.repeat(Math.max(value.length - first - last, 4))}${last === 0 ? '' : value.slice(-last)}`;
