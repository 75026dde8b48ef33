package id.sidik.operations.base;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that is made when it is first asked for, once; a failure is told and tried again the next time. */
public final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    public Once(Supplier<T> maker) {
        this.maker = maker;
    }

    /** Makes it anew the next time somebody asks. */
    public synchronized void forget() {
        made = Optional.empty();
    }

    @Override
    public synchronized T get() {
        if (made.isEmpty()) made = Optional.of(maker.get());
        return made.get();
    }
}
