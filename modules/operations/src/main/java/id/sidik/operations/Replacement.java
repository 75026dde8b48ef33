package id.sidik.operations;

import id.sidik.domain.Machine;
import java.util.List;

/** A machine that takes the place of another one: in what the two differ, and what would be carried over. */
public final class Replacement {
    /** What a difference means for the people and fingers of the old machine. */
    public enum Effect {
        /** Nothing is lost. */
        NONE,
        /** Something has to be done by hand, or becomes shorter. */
        LOOK,
        /** The fingers cannot be carried over. */
        BLOCKS_FINGERS,
        /** Not everybody has room. */
        BLOCKS_PEOPLE
    }

    /**
     * One property of both machines.
     *
     * @param what "ALGORITHM", "RECORD_SIZE", "PIN_WIDTH", "USER_CAPACITY", "FINGER_CAPACITY", "FACES", "SETTINGS", "ACCESS"
     * @param old  blank when the old machine did not tell; for a capacity: how many are needed; for settings and access
     *             records: how many there are
     */
    public record Trait(String what, String old, String fresh, Effect effect) {}

    /** A setting that would be copied. @param fresh the value that the new machine has now */
    public record Setting(String name, String old, String fresh) {}

    /** What is carried beside people and fingers. */
    record Carried(List<Setting> settings, List<String> unknown, AccessMemory access) {
        Carried {
            settings = List.copyOf(settings);
            unknown = List.copyOf(unknown);
        }
    }

    private final Machine old;
    private final Machine fresh;
    private final BackupLine backup;
    private final List<Trait> traits;
    private final Carried carried;
    private final PlanBasis basis;

    Replacement(Machine old, Machine fresh, BackupLine backup, List<Trait> traits, Carried carried,
            PlanBasis basis) {
        this.old = old;
        this.fresh = fresh;
        this.backup = backup;
        this.traits = List.copyOf(traits);
        this.carried = carried;
        this.basis = basis;
    }

    public Machine old() {
        return old;
    }

    public Machine fresh() {
        return fresh;
    }

    /** Of the old machine: what is carried over. */
    public BackupLine backup() {
        return backup;
    }

    public List<Trait> traits() {
        return traits;
    }

    /** Settings that both machines know and that differ; never those of the network, never secrets. */
    public List<Setting> settings() {
        return carried.settings();
    }

    /** Settings of the old machine that the new one does not know. */
    public List<String> unknownSettings() {
        return carried.unknown();
    }

    /** Access records that would be carried over: time zones, groups, combinations, people with zones of their own. */
    public int accessRecords() {
        return carried.access().slots().size();
    }

    AccessPlan accessPlan() {
        return new AccessPlan(carried.access(), basis.pins());
    }

    /** Whether the old machine's fingers are of use on the new one. */
    public boolean fingersFit() {
        return traits.stream().noneMatch(trait -> trait.effect() == Effect.BLOCKS_FINGERS);
    }

    PlanBasis basis() {
        return basis;
    }
}
