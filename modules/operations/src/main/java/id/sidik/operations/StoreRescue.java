package id.sidik.operations;

import id.sidik.operations.base.StoreTroubles;
import id.sidik.store.StoreCopies;
import id.sidik.store.StoreException;
import java.nio.file.Path;
import java.util.List;

/**
 * The copies of the store: those made before a newer program changed it, which are the way back to an older program, and
 * those made before much was imported. Works on an office that is closed.
 */
public final class StoreRescue {
    /** @param form of the file; {@code bytes} its size @param beforeImport else before a newer program */
    public record Copy(Path file, int form, int number, long bytes, boolean beforeImport) {}

    private final Path home;

    public StoreRescue(Path home) {
        this.home = home;
    }

    /** By kind, the newest of each first. */
    public List<Copy> copies() {
        try {
            return StoreCopies.of(home).stream().map(StoreRescue::copy).toList();
        } catch (StoreException broken) {
            throw StoreTroubles.of(broken);
        }
    }

    /** Puts the newest copy that this program reads in the place of a store that it cannot read; that one is kept. */
    public Copy rollBack() {
        try {
            return copy(StoreCopies.rollBack(home));
        } catch (StoreException broken) {
            throw StoreTroubles.of(broken);
        }
    }

    private static Copy copy(StoreCopies.Copy copy) {
        return new Copy(copy.file(), copy.version(), copy.number(), copy.file().toFile().length(), copy
                .kind() == StoreCopies.Copy.Kind.BEFORE_IMPORT);
    }
}
