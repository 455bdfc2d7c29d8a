import { lookAgain, shownValues } from '../workbench/second-look.ts';

globalThis.linliSecondLook = { lookAgain, shownValues };
