import { CST, Lexer } from 'yaml';

/** A piece of YAML source with its sort and offset; needs no tree, so nesting costs nothing. */
export interface HeaderToken {
  readonly type: ReturnType<typeof CST.tokenType>;
  readonly at: number;
  readonly source: string;
}

const WITHOUT_WIDTH = ['\u0002', '\u0018', '\u001f'];

/** Splits YAML into its tokens. */
export function* headerTokens(source: string): Generator<HeaderToken> {
  let at = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(source)) {
    if (WITHOUT_WIDTH.includes(lexeme)) {
      isScalar = lexeme === CST.SCALAR;
      continue;
    }
    yield { type: isScalar ? 'scalar' : CST.tokenType(lexeme), at, source: lexeme };
    isScalar = false;
    at += lexeme.length;
  }
}
