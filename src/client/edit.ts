import { startEditor } from './editor/start.ts';

void startEditor();
