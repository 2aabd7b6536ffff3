/** How long Python may take, told once: the host cuts it off by these, and who asks waits no shorter. */

/** A boot, the slowest first run included (ms). */
export const BOOT_LIMIT = 60_000;

/** One answer once Python runs (ms); more for long requests: a history of a whole account has millions of characters. */
export const answerLimit = (characters: number): number => 5_000 + 0.01 * characters;
