import { isDay } from '../day.ts';

const PROVINCES = new Set([11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83]);
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const ID_CHECKS = '10X98765432';
const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const CREDIT_FORM = /^(?:1[1-5]|19|2[19]|3[1-59]|4[19]|5[1-39]|6[129]|7[129]|8[19]|9[1-3]|A[19]|N[1-39]|Y1)\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** Whether 18 characters have the province and the birth date of an identity number, whatever their check digit. */
export const looksLikeIdentityNumber = (text: string): boolean =>
  /^\d{17}[\dX]$/.test(text) && PROVINCES.has(Number(text.slice(0, 2))) && isBirthDate(text.slice(6, 14));

/** Whether the last of 18 characters is the check character of the others (GB 11643, ISO 7064 MOD 11-2). */
export const hasIdentityCheck = (text: string): boolean =>
  ID_CHECKS[ID_WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(text[index]), 0) % 11] === text[17];

/** Whether 15 digits have the form of an old identity number. */
export const looksLikeOldIdentityNumber = (text: string): boolean =>
  /^\d{15}$/.test(text) && PROVINCES.has(Number(text.slice(0, 2))) && isBirthDate(`19${text.slice(6, 12)}`);

/** Whether digits pass the check of bank cards (Luhn). */
export const passesLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    sum += index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
};

/** Whether 18 characters are a unified social credit code (GB 32100): the public number of an organisation. */
export const isCreditCode = (text: string): boolean => {
  if (!CREDIT_FORM.test(text)) return false;
  const sum = CREDIT_WEIGHTS.reduce((total, weight, index) => total + weight * CREDIT_ALPHABET.indexOf(text[index] ?? ''), 0);
  return CREDIT_ALPHABET[(31 - (sum % 31)) % 31] === text[17];
};

/** Any day from 1850 on: nobody older is on a list, and a future year shows a number of another kind. */
const isBirthDate = (text: string): boolean => {
  const year = Number(text.slice(0, 4));
  return year >= 1890 && year <= 2099 && isDay(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`);
};
