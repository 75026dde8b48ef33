package id.sidik.simulator;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * The numbers that a machine without a port of its own may take. The system's free numbers come back soon after they are
 * given up: a program that still knocks where one machine was would meet another's. The property
 * {@code sidik.simulator.block} (1–3) gives a process 10,000 numbers of its own, taken in turn; without it, the system
 * chooses.
 */
final class Ports {
    private static final int SIZE = 10_000;
    private static final int BLOCK = Math.clamp(Integer.getInteger("sidik.simulator.block", 0), 0, 3);
    private static final AtomicInteger NEXT = new AtomicInteger((int) (ProcessHandle.current().pid() * 97 % SIZE));

    private Ports() {}

    /** {@code wanted} itself unless it is 0. */
    static int choose(int wanted) {
        if (wanted != 0 || BLOCK == 0) return wanted;
        return BLOCK * SIZE + Math.floorMod(NEXT.getAndIncrement(), SIZE);
    }
}
