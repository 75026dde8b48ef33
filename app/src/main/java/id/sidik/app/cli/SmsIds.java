package id.sidik.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Identifiers as a person types them: the last eight characters say enough. */
final class SmsIds {
    private static final int BRIEF = 8;

    private SmsIds() {}

    static String brief(UUID id) {
        String text = id.toString();
        return text.substring(text.length() - BRIEF);
    }

    /** The only one that ends like this; empty for none and for several. */
    static Optional<UUID> find(String typed, List<UUID> known) {
        String end = typed.strip().toLowerCase(java.util.Locale.ROOT);
        List<UUID> found = known.stream().filter(id -> end.length() >= 4 && id.toString().endsWith(end)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
