import { startWorkbench } from './workbench/start.ts';

void startWorkbench();
