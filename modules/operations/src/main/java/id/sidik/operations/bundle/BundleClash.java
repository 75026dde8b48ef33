package id.sidik.operations.bundle;

import java.util.List;

/**
 * A row that the bundle tells otherwise than it is here.
 *
 * @param key  its natural key
 * @param name as a person knows it
 */
public record BundleClash(String kind, String key, String name, List<Value> values) {
    /** One value of it. */
    public record Value(String column, String here, String there) {
        /** Tells nothing of people. */
        @Override
        public String toString() {
            return column;
        }
    }

    public BundleClash {
        values = List.copyOf(values);
    }

    /** Tells nothing of people. */
    @Override
    public String toString() {
        return kind;
    }
}
