package id.sidik.operations;

import id.sidik.devices.Faces;
import id.sidik.domain.Machine;
import id.sidik.operations.ComparedPerson.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A machine beside what the office wants on it and what it held at its last backup. */
public final class MachineComparison {
    private final Machine machine;
    private final Instant at;
    private final List<ComparedPerson> people;
    private final List<String> withoutPin;
    private final Optional<BackupLine> last;
    private final PlanBasis basis;

    MachineComparison(Machine machine, Instant at, DesiredState desired, Optional<BackupLine> last, PlanBasis basis) {
        this.machine = machine;
        this.at = at;
        this.people = basis.comparer().compare(desired.people());
        this.withoutPin = List.copyOf(desired.withoutPin());
        this.last = last;
        this.basis = basis;
    }

    public Machine machine() {
        return machine;
    }

    public Instant at() {
        return at;
    }

    /** The wanted first, then whom only the machine knows. */
    public List<ComparedPerson> people() {
        return people;
    }

    public long count(Standing standing) {
        return people.stream().filter(person -> person.standing() == standing).count();
    }

    public boolean same() {
        return count(Standing.SAME) == people.size() && withoutPin.isEmpty();
    }

    /** Names of people who belong there and have no PIN. */
    public List<String> withoutPin() {
        return withoutPin;
    }

    /** The backup that was compared with. */
    public Optional<BackupLine> last() {
        return last;
    }

    /** Of the machine's fingers, 9 or 10; 0 when not known. */
    public int algorithm() {
        return basis.image().algorithm();
    }

    /** False when the machine holds fingers that it does not tell. */
    public boolean fingersWhole() {
        return basis.image().fingers().whole();
    }

    /** Fingers of people whom the machine no longer knows. */
    public int orphans() {
        return basis.image().fingers().orphans(basis.image().roster()).size();
    }

    /** Whether the machine knows people by their faces, which nothing can carry to another machine. */
    public boolean knowsFaces() {
        Faces faces = basis.image().faces();
        return faces.knows();
    }

    PlanBasis basis() {
        return basis;
    }
}
