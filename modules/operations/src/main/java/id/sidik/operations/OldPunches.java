package id.sidik.operations;

import id.sidik.domain.LocalSeconds;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.domain.Punch;
import id.sidik.domain.PunchSource;
import id.sidik.intake.oldprogram.OldDatabaseException;
import id.sidik.intake.oldprogram.OldFault.Why;
import id.sidik.intake.oldprogram.OldPunch;
import id.sidik.intake.oldprogram.OldRecords;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.Appended;
import id.sidik.store.Tables;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The records of the old program on their way into the journal, by the gate of every road and with its natural key. They
 * go through in portions, so that the size of the file costs no memory.
 */
final class OldPunches {
    private static final int PORTION = 5000;
    private static final int NO_STATE = 255;
    private static final String TABLE = "CHECKINOUT";

    private final Tables tables;
    private final OldProgramWish wish;
    private final OldOrigins origins;
    private final OldPins pins;
    private final OldFaults faults;
    private final Instant now;
    private final Map<MachineId, PunchIntake> waiting = new LinkedHashMap<>();
    private final Map<MachineId, Set<Integer>> users = new HashMap<>();
    private final Map<MachineId, TreeMap<Integer, Appended>> years = new LinkedHashMap<>();
    private final Map<String, Long> refused = new TreeMap<>();
    private Optional<LocalDateTime> latest = Optional.empty();
    private long read;
    private long left;
    private long byHand;
    private int portion;

    OldPunches(Tables tables, OldProgramWish wish, OldOrigins origins, OldPins pins, OldFaults faults, Instant now) {
        this.tables = tables;
        this.wish = wish;
        this.origins = origins;
        this.pins = pins;
        this.faults = faults;
        this.now = now;
    }

    /** @throws TroubleException JOB-100 when asked to stop */
    void take(OldRecords records, Job.Progress progress, String file) throws OldDatabaseException {
        long total = records.count();
        records.each((punch, hand) -> {
            if (read++ % PORTION == 0) {
                progress.at(read, total, "import.records", file);
                if (progress.stopRequested()) throw new TroubleException(Trouble.stopped());
            }
            take(punch, hand);
        });
        flush();
    }

    private void take(OldPunch punch, boolean hand) {
        if (hand && !wish.byHand()) {
            byHand++;
            return;
        }
        Optional<Machine> machine = origins.of(punch);
        if (machine.isEmpty()) left++;
        else
            take(punch, waiting.computeIfAbsent(machine.get().id(), id -> new PunchIntake(id, machine.get().zone(),
                    PunchSource.OLD_PROGRAM, now)));
        if (++portion >= PORTION) flush();
    }

    private void take(OldPunch punch, PunchIntake intake) {
        if (punch.user().isEmpty()) refuse(punch, intake, "USERID", Why.UNREADABLE, "LINE");
        else if (punch.at().isEmpty()) refuse(punch, intake, "CHECKTIME", Why.TIME, "LINE");
        else {
            int user = punch.user().getAsInt();
            Optional<Pin> pin = pins.of(user);
            Optional<Why> fault = pins.fault(user);
            if (pin.isPresent()) take(punch, intake, user, pin.get());
            else if (fault.isEmpty()) refuse(punch, intake, "USERID", Why.NOBODY, "USER_UNKNOWN");
            else
                refuse(punch, intake, "USERID", fault.get(), fault.get() == Why.TWICE
                        ? "PIN_TWICE"
                        : "PIN_UNREADABLE");
        }
    }

    private void take(OldPunch punch, PunchIntake intake, int user, Pin pin) {
        int before = intake.punches().size();
        LocalDateTime at = punch.at().orElseThrow();
        intake.take(pin.text(), at, punch.verify(), wish.states() ? punch.state() : NO_STATE, punch.workCode(),
                () -> text(punch));
        if (intake.punches().size() == before) {
            faults.add(TABLE, punch.row(), "CHECKTIME", Why.TIME);
            return;
        }
        users.computeIfAbsent(intake.machine(), fresh -> new HashSet<>()).add(user);
        if (latest.isEmpty() || at.isAfter(latest.get())) latest = Optional.of(at);
    }

    private void refuse(OldPunch punch, PunchIntake intake, String column, Why why, String key) {
        faults.add(TABLE, punch.row(), column, why);
        intake.refuse("", key, text(punch));
    }

    /** The same for the same record of another copy of the file. */
    private static String text(OldPunch punch) {
        return String.join("\t", TABLE, punch.user().isPresent() ? String.valueOf(punch.user().getAsInt()) : "",
                punch.at().map(LocalSeconds::format).orElse(""), punch.sensor(), punch.serial());
    }

    private void flush() {
        portion = 0;
        for (PunchIntake intake : waiting.values()) {
            Map<Integer, List<Punch>> byYear = intake.punches().stream()
                    .collect(Collectors.groupingBy(punch -> punch.at().getYear()));
            byYear.forEach((year, punches) -> years.computeIfAbsent(intake.machine(), fresh -> new TreeMap<>())
                    .merge(year, tables.punches().append(punches), OldPunches::sum));
            tables.quarantine().add(intake.quarantined());
            intake.refusals().forEach((why, count) -> refused.merge(why, count, Long::sum));
        }
        waiting.clear();
    }

    private static Appended sum(Appended one, Appended other) {
        return new Appended(one.fresh() + other.fresh(), one.known() + other.known());
    }

    List<OldProgramLook.Year> years() {
        Map<MachineId, String> names = MachineNames.of(tables);
        List<OldProgramLook.Year> list = new ArrayList<>();
        years.forEach((machine, all) -> all.forEach((year, appended) -> list.add(new OldProgramLook.Year(machine, names
                .getOrDefault(machine, machine.serial()), year, appended.fresh(), appended.known()))));
        return list;
    }

    OldProgramLook.Counts counts() {
        long fresh = 0;
        long known = 0;
        for (TreeMap<Integer, Appended> all : years.values())
            for (Appended each : all.values()) {
                fresh += each.fresh();
                known += each.known();
            }
        long unknown = origins.machines().stream().mapToLong(each -> tables.punches().countUnknownPins(each.id()))
                .sum();
        long bad = refused.values().stream().mapToLong(Long::longValue).sum();
        return new OldProgramLook.Counts(read, fresh, known, bad, left, byHand, unknown, faults.all());
    }

    Map<String, Long> refused() {
        return refused;
    }

    /** Who has a record on each machine, by the old program's own number. */
    Map<MachineId, Set<Integer>> users() {
        return users;
    }

    /** The time of the youngest record that was taken. */
    Optional<LocalDateTime> latest() {
        return latest;
    }
}
