/** What a file of an example holds: its text, or one of the odd things that people hand in. */
export type ExampleFile =
  | string
  | Uint8Array
  | { readonly base64: string }
  | { readonly repeat: string; readonly times: number }
  | { readonly odd: 'folder' | 'link' | 'other' | 'locked' | 'absent' };
