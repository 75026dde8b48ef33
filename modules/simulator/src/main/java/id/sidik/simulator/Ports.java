package id.sidik.simulator;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * The numbers that a machine without a port of its own may take. The system's free numbers come back soon after they are
 * given up: a program that still knocks where one machine was would meet another's. The property
 * {@code sidik.simulator.block} (1–8) gives a process 2,500 numbers of its own, taken in turn and all below those that
 * the system gives out; without it, the system chooses.
 */
final class Ports {
    static final int FIRST = 10_000;
    static final int SIZE = 2_500;
    static final int BLOCKS = 8;
    private static final int BLOCK = block(Integer.getInteger("sidik.simulator.block", 0));
    private static final AtomicInteger NEXT = new AtomicInteger((int) (ProcessHandle.current().pid() * 97 % SIZE));

    private Ports() {}

    /** {@code wanted} itself unless it is 0. */
    static int choose(int wanted) {
        if (wanted != 0 || BLOCK == 0) return wanted;
        return first(BLOCK) + Math.floorMod(NEXT.getAndIncrement(), SIZE);
    }

    /** @throws IllegalArgumentException when two processes would have to share a block */
    static int block(int asked) {
        if (asked < 0 || asked > BLOCKS) throw new IllegalArgumentException("no block of ports: " + asked);
        return asked;
    }

    static int first(int block) {
        return FIRST + (block - 1) * SIZE;
    }
}
