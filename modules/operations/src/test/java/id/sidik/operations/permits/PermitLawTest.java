package id.sidik.operations.permits;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.Permit.Part;
import id.sidik.domain.PersonMonth;
import id.sidik.operations.Disk;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.Staff;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.work.Job;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking for a permit, through the desk and the month, never makes a month dearer. */
class PermitLawTest {
    private static final int PEOPLE = 6;
    private static final int PERMITS = 40;

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"nat-2023", "kbb-2024", "klaten-2019", "pati-2019"})
    void addingAPermitNeverCostsMore(String pack) throws Exception {
        Random random = new Random(pack.hashCode());
        try (Office office = OfficeFixture.open(home.resolve(pack))) {
            office.recaps().choose(pack);
            List<EmployeeId> people = new ArrayList<>();
            for (int pin = 1; pin <= PEOPLE; pin++)
                people.add(Staff.saved(office, "Contoh " + pin, pin, String.valueOf(pin)).id());
            Disk.bring(office, home, "LANTAI1", punches(random));
            List<BigDecimal> before = costs(office, pack);
            List<PermitKindRow> kinds = office.permits().asked().kinds();
            for (int round = 0; round < PERMITS; round++) {
                office.permits().asked().add(any(random, people, kinds));
                List<BigDecimal> after = costs(office, pack);
                for (int person = 0; person < PEOPLE; person++)
                    assertThat(after.get(person)).as("%s, round %d", pack, round)
                            .isLessThanOrEqualTo(before.get(person));
                before = after;
            }
        }
    }

    private static String[] punches(Random random) {
        List<String> punches = new ArrayList<>();
        for (int day = 1; day <= 31; day++)
            for (int pin = 1; pin <= PEOPLE; pin++) {
                if (random.nextInt(6) > 0)
                    punches.add("%d 2026-10-%02d 07:%02d:00".formatted(pin, day, random.nextInt(
                            60)));
                if (random.nextInt(6) > 0)
                    punches.add("%d 2026-10-%02d 1%d:%02d:00".formatted(pin, day,
                            4 + random.nextInt(4), random.nextInt(60)));
            }
        return punches.toArray(String[]::new);
    }

    private static PermitWish any(Random random, List<EmployeeId> people, List<PermitKindRow> kinds) {
        PermitKindRow kind = kinds.get(random.nextInt(kinds.size()));
        LocalDate from = LocalDate.of(2026, 10, 1 + random.nextInt(31));
        Part part = kind.partial() ? Part.values()[random.nextInt(3)] : Part.FULL;
        Optional<LocalDate> submitted = random.nextBoolean()
                ? Optional.of(from.plusDays(random.nextInt(3) - 1))
                : Optional.empty();
        return new PermitWish(List.of(people.get(random.nextInt(PEOPLE)), people.get(random.nextInt(PEOPLE))),
                kind.code(), from, from.plusDays(random.nextInt(4)), part, "1", Optional.of(from), submitted,
                Optional.empty(), "", "FORM");
    }

    private static List<BigDecimal> costs(Office office, String pack) throws InterruptedException {
        MonthRecap recap = office.recaps().recap(new RecapRequest(OfficeFixture.OCTOBER, pack)).run(Job.Progress.NONE);
        return recap.people().stream().map(PersonMonth::totals).map(totals -> totals.deductionPct()).toList();
    }
}
