package id.sidik.devices.lan;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps what a scan tells; asks it to stop after so many addresses. */
final class Heard implements ScanWatch {
    final Map<String, Found> found = new ConcurrentHashMap<>();
    volatile int done;
    private final int enough;

    Heard(int enough) {
        this.enough = enough;
    }

    Found.What at(String host) {
        return found.get(host).what();
    }

    @Override
    public void at(int settled, int total) {
        done = settled;
    }

    @Override
    public void found(Found one) {
        found.put(one.address().host(), one);
    }

    @Override
    public boolean stopRequested() {
        return done >= enough;
    }
}
