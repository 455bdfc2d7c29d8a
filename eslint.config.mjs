import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig([
  globalIgnores(['dist/', '.astro/', '.linli/', '.releases/', 'node_modules/', 'coverage/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      'max-depth': ['error', 3],
      'max-params': ['error', 3],
      'max-lines-per-function': ['error', { max: 40, skipComments: true, skipBlankLines: true, IIFEs: true }],
      'max-lines': ['error', { max: 200, skipComments: true, skipBlankLines: true }],
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  // The words of a rule may be one text or several by name; names such as `link` are no methods of old browsers there.
  { files: ['src/rules/**/*.ts'], rules: { '@typescript-eslint/no-deprecated': 'off' } },
  { files: ['src/{domain,scoring,rules,views,i18n,loader,body,reporters,client}/**/*.ts'], rules: { 'no-console': 'error' } },
  {
    files: ['src/{domain,scoring,rules,views}/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-properties': ['error', { object: 'Date', property: 'now', message: 'The only clock is `--on`.' }],
      'no-restricted-syntax': ['error', { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The only clock is `--on`.' }],
    },
  },
  {
    // What a test reads back is looked at as a whole, so its type says nothing.
    files: ['**/*.test.ts', 'tests/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': 'off',
      // A row of a table of cases is as long as the case.
      'max-params': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['src/i18n/{texts,fields}/*.ts', 'src/rules/**/*.ts', 'src/domain/schema/*.ts'], rules: { 'max-lines': 'off' } },
  ...astro.configs['flat/recommended'],
]);
