package id.sidik.devices;

import java.util.concurrent.atomic.AtomicReference;

/** Where the listener of all later conversations is changed. Safe for several threads. */
final class TapHolder implements WireTap {
    private final AtomicReference<WireTap> now = new AtomicReference<>(WireTap.NONE);

    /** @return takes this listener away again, unless another one has come meanwhile */
    Runnable listen(WireTap tap) {
        now.set(tap);
        return () -> now.compareAndSet(tap, WireTap.NONE);
    }

    @Override
    public Line opened(String road) {
        return now.get().opened(road);
    }
}
