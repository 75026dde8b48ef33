package id.sidik.store;

import id.sidik.domain.Punch;
import java.util.List;

/** A piece of a unit's data as it goes into a bundle, in a form that names nothing by numbers of one file. */
public sealed interface BundleRow {
    /** How the kind is called in counts. */
    String kind();

    /** How many rows it stands for. */
    default long rows() {
        return 1;
    }

    /**
     * A row of master data.
     *
     * @param body    as {@link MasterRow} has it; {@value MasterRows#REMOVED} for one whose removal waits to be proposed
     * @param own     JSON of what never goes to the centre (a machine's address and communication key, in the clear), or
     *                blank
     * @param version that the centre had when it was last seen, 0 for none
     * @param seen    the body that the centre had then
     * @param waiting whether the change waits to be proposed
     */
    record Master(String kind, String key, String body, String own, long version, String seen, boolean waiting)
            implements
                BundleRow {
        boolean removed() {
            return body.equals(MasterRows.REMOVED);
        }

        @Override
        public String toString() {
            return kind;
        }
    }

    /** @param waiting whether it waits to be sent to the centre */
    record Fact(InFact fact, boolean waiting) implements BundleRow {
        @Override
        public String kind() {
            return fact.kind();
        }
    }

    /** @param waiting whether all of them wait to be sent */
    record Punches(List<Punch> punches, boolean waiting) implements BundleRow {
        public Punches {
            punches = List.copyOf(punches);
        }

        @Override
        public String kind() {
            return "PUNCH";
        }

        @Override
        public long rows() {
            return punches.size();
        }

        @Override
        public String toString() {
            return punches.size() + " punches";
        }
    }

    /** A row of a table that never goes to the centre. */
    record Other(String table, String body) implements BundleRow {
        @Override
        public String kind() {
            return table.toUpperCase(java.util.Locale.ROOT);
        }

        @Override
        public String toString() {
            return table;
        }
    }

    /** A choice of the unit. @param secret whether the value opens something */
    record Setting(String key, String value, boolean secret) implements BundleRow {
        @Override
        public String kind() {
            return "SETTING";
        }

        @Override
        public String toString() {
            return key;
        }
    }
}
