package id.sidik.operations.updates;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A version that can be installed, with its packages. */
public record Release(ProgramVersion version, List<Item> items) {
    /** More than that is no release of ours. */
    static final long LARGEST = 400L * 1024 * 1024;
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+~-]{0,79}");
    private static final Pattern SHA = Pattern.compile("[0-9a-f]{64}");

    public Release {
        items = List.copyOf(items);
    }

    /**
     * One package.
     *
     * @param bytes its size, 1 to 400 MiB
     * @param sha   SHA-256 in small hex digits
     * @param file  its name, without any folder
     */
    public record Item(PackageKind kind, long bytes, String sha, String file) {
        public Item {
            if (bytes < 1 || bytes > LARGEST) throw new IllegalArgumentException("size");
            if (!SHA.matcher(sha).matches()) throw new IllegalArgumentException("sum");
            if (!FILE.matcher(file).matches()) throw new IllegalArgumentException("name");
        }
    }

    public Optional<Item> item(PackageKind kind) {
        return items.stream().filter(each -> each.kind() == kind).findFirst();
    }
}
