/** Puts named values into a text: `{item}` becomes the value of `item`; a name without a value stays as it is. */
export const fillTemplate = (template: string, values: Readonly<Record<string, string | number>>): string =>
  // Most texts of a page have no name in them.
  !template.includes('{') ? template : template.replaceAll(/\{([a-zA-Z]+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));
