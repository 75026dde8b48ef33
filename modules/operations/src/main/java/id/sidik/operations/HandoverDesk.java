package id.sidik.operations;

import id.sidik.domain.MachineId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Gathers the state of a machine at the end of a visit. Asks no machine anything. */
public final class HandoverDesk {
    private static final int DEEDS = 200;

    private final MachineDesk machines;
    private final Caretaking care;
    private final ClearDesk clearing;
    private final BackupDesk backups;
    private final ProfileDesk profiles;
    private final DiagnosisDesk diagnoses;
    private final Clock clock;
    private final String operator;

    /** Where the parts of the state come from. */
    record Sources(MachineDesk machines, Caretaking care, ClearDesk clearing, BackupDesk backups, ProfileDesk profiles,
            DiagnosisDesk diagnoses) {}

    HandoverDesk(Sources sources, Clock clock, String operator) {
        machines = sources.machines();
        care = sources.care();
        clearing = sources.clearing();
        backups = sources.backups();
        profiles = sources.profiles();
        diagnoses = sources.diagnoses();
        this.clock = clock;
        this.operator = operator;
    }

    /** Empty for a machine that is not in the list. */
    public Optional<Handover> of(MachineId id) {
        return machines.list().stream().filter(row -> row.machine().id().equals(id)).findFirst().map(this::handover);
    }

    private Handover handover(MachineRow row) {
        MachineId id = row.machine().id();
        Instant now = clock.instant();
        Instant since = now.minus(Duration.ofHours(Handover.DEED_HOURS));
        SettingSheet settings = profiles.last(id);
        return new Handover(now, operator, row.machine(), row.capability(), row.users(), row.stored(),
                row.lastComplete(), care.clocks().settings(id, 1).stream().findFirst(),
                backups.list(id, 1).stream().findFirst(), settings.profile(), settings.plan().size(),
                clearing.minutes(id, 1).stream().findFirst(), diagnoses.history(id, 1).stream().findFirst(),
                care.desk().deeds(id, DEEDS).stream().filter(deed -> deed.at().isAfter(since)).toList());
    }
}
