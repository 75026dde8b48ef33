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
     * @param what "ALGORITHM", "RECORD_SIZE", "PIN_WIDTH", "USER_CAPACITY", "FINGER_CAPACITY", "FACES"
     * @param old  blank when the old machine did not tell; for a capacity: how many are needed
     */
    public record Trait(String what, String old, String fresh, Effect effect) {}

    /** A setting that would be copied. @param fresh the value that the new machine has now */
    public record Setting(String name, String old, String fresh) {}

    private final Machine old;
    private final Machine fresh;
    private final BackupLine backup;
    private final List<Trait> traits;
    private final List<Setting> settings;
    private final PlanBasis basis;

    Replacement(Machine old, Machine fresh, BackupLine backup, List<Trait> traits, List<Setting> settings,
            PlanBasis basis) {
        this.old = old;
        this.fresh = fresh;
        this.backup = backup;
        this.traits = List.copyOf(traits);
        this.settings = List.copyOf(settings);
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
        return settings;
    }

    /** Whether the old machine's fingers are of use on the new one. */
    public boolean fingersFit() {
        return traits.stream().noneMatch(trait -> trait.effect() == Effect.BLOCKS_FINGERS);
    }

    PlanBasis basis() {
        return basis;
    }
}
