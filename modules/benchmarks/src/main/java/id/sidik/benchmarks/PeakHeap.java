package id.sidik.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** The most heap that was in use since a moment, garbage included. */
final class PeakHeap {
    private final List<MemoryPoolMXBean> pools;

    private PeakHeap(List<MemoryPoolMXBean> pools) {
        this.pools = pools;
    }

    /** From now on, after the garbage of earlier work is gone. */
    static PeakHeap watch() {
        System.gc();
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP).toList();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        return new PeakHeap(pools);
    }

    /** Never too little: the pools may have had their peaks at different moments. */
    long bytes() {
        return pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }
}
