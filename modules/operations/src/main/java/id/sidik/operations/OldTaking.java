package id.sidik.operations;

import id.sidik.intake.oldprogram.OldDatabase;
import id.sidik.intake.oldprogram.OldDatabaseException;
import id.sidik.intake.oldprogram.OldDepartment;
import id.sidik.intake.oldprogram.OldGap;
import id.sidik.intake.oldprogram.OldPeople;
import id.sidik.intake.oldprogram.OldRecords;
import id.sidik.intake.oldprogram.OldUser;
import id.sidik.operations.OldProgramLook.Department;
import id.sidik.operations.OldProgramLook.Fingers;
import id.sidik.operations.OldProgramLook.Person;
import id.sidik.operations.work.Job;
import id.sidik.store.Tables;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The old program's database on its way into the store, in one transaction: tried and taken by the same steps. */
final class OldTaking {
    private static final String TAKEN = "oldprogram.taken.";

    /** @param newcomers told when somebody may be known who was not before */
    record Surroundings(ZoneId zone, String operator, Instant now, List<Consumer<Tables>> newcomers) {}

    /** @param sha of the file */
    record Source(Path file, String sha, boolean inUse) {}

    private final Source source;
    private final OldProgramWish wish;
    private final Surroundings around;
    private final Job.Progress progress;

    OldTaking(Source source, OldProgramWish wish, Surroundings around, Job.Progress progress) {
        this.source = source;
        this.wish = wish;
        this.around = around;
        this.progress = progress;
    }

    OldProgramLook take(Tables tables) throws OldDatabaseException {
        String name = OldFaults.name(source.file());
        progress.at(0, 0, "import.reading", name);
        try (OldDatabase database = OldDatabase.open(source.file())) {
            boolean known = tables.settings().get(TAKEN + source.sha()).isPresent();
            OldPeople old = OldPeople.read(database);
            OldFaults faults = new OldFaults();
            old.faults().forEach(faults::add);
            OldPins pins = new OldPins(tables, wish, old.users());
            OldStaff staff = new OldStaff(tables, wish, pins, old.users(), faults, around.now());
            List<Person> people = staff.take(old.users(), old.departments());
            OldOrigins origins = new OldOrigins(tables, wish, old.machines(), around.zone());
            OldPunches punches = new OldPunches(tables, wish, origins, pins, faults, around.now());
            punches.take(OldRecords.of(database), progress, name);
            Fingers fingers = backups(tables, database, old.users(), pins, faults, origins, punches);
            around.newcomers().forEach(each -> each.accept(tables));
            origins.remember();
            tables.settings().put(TAKEN + source.sha(), around.now().toString());
            OldProgramWish settled = wish.with(pins.form()).with(staff.column());
            return new OldProgramLook(source.file(), source.sha(), database.form(), source.inUse(), known, wish,
                    settled, origins.list(), people, departments(old), punches.years(), fingers, gaps(database),
                    faults.first(), punches.refused(), punches.counts());
        }
    }

    private Fingers backups(Tables tables, OldDatabase database, List<OldUser> people, OldPins pins, OldFaults faults,
            OldOrigins origins, OldPunches punches) throws OldDatabaseException {
        Instant asOf = punches.latest().map(at -> at.atZone(around.zone()).toInstant())
                .filter(at -> at.isBefore(around.now())).orElse(around.now());
        OldBackups backups = new OldBackups(tables, new OldBackups.Making(around.operator(), source.sha(), asOf, around
                .now()), pins, faults, punches.users());
        backups.names(people);
        if (wish.fingers()) {
            progress.at(0, 0, "import.fingers", OldFaults.name(source.file()));
            backups.take(database, people, origins.machines());
        }
        return backups.told();
    }

    private static List<Department> departments(OldPeople old) {
        Map<Integer, String> names = old.departments().stream().collect(Collectors.toMap(OldDepartment::id,
                OldDepartment::name, (one, other) -> one));
        return old.departments().stream().map(each -> new Department(each.name(), each.above().isPresent()
                ? names.getOrDefault(each.above().getAsInt(), "")
                : "", old.users().stream().filter(user -> user.department().equals(java.util.OptionalInt.of(each
                        .id()))).count())).toList();
    }

    private static List<String> gaps(OldDatabase database) {
        return database.gaps().stream().map(OldTaking::text).toList();
    }

    private static String text(OldGap gap) {
        return gap.column().isBlank() ? gap.table() : gap.table() + "." + gap.column();
    }
}
