package id.sidik.operations;

import id.sidik.domain.MachineId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What taking the old program's database would do, or did.
 *
 * @param sha     SHA-256 of the file
 * @param form    of the database, for example "V2000"
 * @param inUse   whether a lock file lies beside it: the old program may be open, and what it writes now is not here
 * @param known   whether these very bytes were taken before
 * @param asked   what a person decided
 * @param settled the same with the guesses put in
 * @param gaps    tables and columns that this version of the old program does not have
 * @param faults  the first of the values that cannot be taken, with their place
 * @param refused records that are no punches, by reason
 */
public record OldProgramLook(Path file, String sha, String form, boolean inUse, boolean known, OldProgramWish asked,
        OldProgramWish settled, List<Origin> origins, List<Person> people, List<Department> departments,
        List<Year> years, Fingers fingers, List<String> gaps, List<Fault> faults, Map<String, Long> refused,
        Counts counts) {
    /** How the machine of an origin is known. */
    public enum Told {
        /** The records themselves name its serial number. */
        RECORD,
        /** The old program's list of machines names it. */
        LIST,
        /** This laptop knows one machine of that number. */
        NUMBER,
        /** A person said so. */
        PERSON,
        /** A person said that these records are left out. */
        LEFT,
        /** Nobody has said it yet. */
        NOBODY
    }

    /** What becomes of a person. */
    public enum Action {
        /** The PIN leads to this person already. */
        KNOWN,
        /** The person is staff already and gets the PIN. */
        LINK,
        /** Becomes staff. */
        ADD,
        /** Stays a PIN with a name, for a person to say who it is. */
        STRANGER,
        /** The PIN leads to somebody else here; nothing is changed. */
        DIFFERENT,
        /** Cannot be taken. */
        REJECT
    }

    /**
     * Records that came from one place.
     *
     * @param key    to name it in a wish
     * @param sensor the machine's number, as the records tell it; may be blank
     * @param serial as the records tell it; may be blank
     * @param alias  what the old program calls the machine; may be blank
     */
    public record Origin(String key, String sensor, String serial, String alias, Optional<MachineId> machine,
            Told told, long punches) {}

    /** @param number a NIP, or blank @param other whom the PIN leads to here; blank when nobody */
    public record Person(long row, String pin, String name, String number, String department, Action action,
            String other) {
        /** Names no person. */
        @Override
        public String toString() {
            return "person of row " + row;
        }
    }

    /** @param above blank at the top */
    public record Department(String name, String above, long people) {}

    /** The punches of one machine in one year. */
    public record Year(MachineId machine, String name, int year, long fresh, long known) {}

    /** @param homeless of people without a record on any machine @param machines whose backup they become */
    public record Fingers(long nine, long ten, long unreadable, long homeless, List<String> machines) {}

    /** @param row from 1, in the order of the file @param why stable word */
    public record Fault(String table, long row, String column, String why) {}

    /**
     * @param left    records of machines that nobody named, or that were left out
     * @param byHand  written or changed by a person in the old program, and not taken
     * @param unknown PINs of these machines that lead to nobody
     * @param faults  all of them
     */
    public record Counts(long read, long fresh, long known, long refused, long left, long byHand, long unknown,
            long faults) {}

    public OldProgramLook {
        origins = List.copyOf(origins);
        people = List.copyOf(people);
        departments = List.copyOf(departments);
        years = List.copyOf(years);
        gaps = List.copyOf(gaps);
        faults = List.copyOf(faults);
        refused = Map.copyOf(refused);
    }

    /** Whether records wait for their machine to be named, or to be left out. */
    public boolean asks() {
        return origins.stream().anyMatch(origin -> origin.told() == Told.NOBODY);
    }

    /** Whether taking it would change anything. */
    public boolean something() {
        return counts.fresh() > 0 || count(Action.ADD) + count(Action.LINK) > 0 || !fingers.machines().isEmpty();
    }

    public long count(Action action) {
        return people.stream().filter(person -> person.action() == action).count();
    }
}
