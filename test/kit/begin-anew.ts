import { setToday } from '@civil/subgraph-kernel';
import { forgetProcess } from '@civil/subgraph-kernel/testing';
import { vi } from 'vitest';

/** Runs before each file of tests: files of one process share its modules, and none shall find what one before has set. */
vi.restoreAllMocks();
vi.unstubAllEnvs();
vi.useRealTimers();
setToday(undefined);
forgetProcess();
