/**
 * Flags of Node that a gateway is started with, wherever that is: V8 would let the heap grow to several times what lives in it. Workers have
 * the flags of the process that starts them.
 */
export const startFlags: readonly string[] = ['--heap-growing-percent=50', '--max-semi-space-size=32'];
