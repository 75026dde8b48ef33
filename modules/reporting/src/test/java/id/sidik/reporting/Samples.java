package id.sidik.reporting;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.sidik.domain.DayFlag;
import id.sidik.domain.DayResult;
import id.sidik.domain.DayType;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Holiday;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.MonthTotals;
import id.sidik.domain.PersonMonth;
import id.sidik.domain.RecapPerson;
import id.sidik.domain.WorkUnit;
import id.sidik.domain.WorkUnit.Signatory;

/** Months made by hand: invented people, every kind of day. */
final class Samples {
    static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    static final PrintStamp DRAFT = new PrintStamp(Instant.parse("2026-11-01T01:15:00Z"), "operator", true);
    static final PrintStamp FINAL = new PrintStamp(Instant.parse("2026-11-06T03:05:00Z"), "Contoh Operator", false);
    static final List<Holiday> HOLIDAYS = List.of(
            new Holiday(LocalDate.of(2026, 8, 17), Holiday.Kind.HOLIDAY, "Hari Kemerdekaan", ""),
            new Holiday(LocalDate.of(2026, 10, 14), Holiday.Kind.HOLIDAY, "Hari Libur Contoh", ""),
            new Holiday(LocalDate.of(2026, 10, 15), Holiday.Kind.CUTI_BERSAMA, "Cuti Bersama Contoh", ""));
    static final WorkUnit UNIT = new WorkUnit("PEMERINTAH KOTA CONTOH", "DINAS CONTOH PELAYANAN UMUM",
            "Jalan Contoh Nomor 1, Kota Contoh 00000", "Telepon (000) 000000 · dinas@contoh.example · contoh.example",
            "Kota Contoh", WIB,
            new Signatory("Kepala Subbagian Umum dan Kepegawaian", "Contoh Penanda Kiri, S.Sos.",
                    "Penata Tk. I (III/d)", "19800101 200501 2 001"),
            new Signatory("Kepala Dinas Contoh Pelayanan Umum", "Dr. Contoh Kepala Dinas, S.H., M.Si.",
                    "Pembina Utama Muda (IV/c)", "19700101 199501 1 001"));

    private Samples() {}

    static MonthRecap recap(YearMonth month, int people) {
        List<PersonMonth> rows = new ArrayList<>();
        for (int i = 1; i <= people; i++) rows.add(person(employee(i), month, i));
        return new MonthRecap(month, "nat-2023/1", rows, List.of("lateBands", "absentPct"));
    }

    static RecapPerson employee(int i) {
        return new RecapPerson(Optional.of(new EmployeeId("contoh-" + i)), "Contoh Pegawai Nomor " + i + ", S.Kom.",
                "19900101 201501 1 %03d".formatted(i % 999 + 1), "Penata Muda Tk. I (III/b)",
                "Pranata Komputer Ahli Pertama", "", "");
    }

    static RecapPerson employee(String name, String position) {
        return new RecapPerson(Optional.of(new EmployeeId("contoh")), name, "19900101 201501 1 001",
                "Pembina Utama Madya (IV/d)", position, "", "");
    }

    static RecapPerson stranger(String pin, String name, String machine) {
        return new RecapPerson(Optional.empty(), name, "", "", "", pin, machine);
    }

    static PersonMonth person(RecapPerson person, YearMonth month, int seed) {
        List<DayResult> days = new ArrayList<>();
        for (int day = 1; day <= month.lengthOfMonth(); day++) days.add(day(month.atDay(day), seed));
        return new PersonMonth(person, days, totals(days));
    }

    private static DayResult day(LocalDate date, int seed) {
        if (date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0)
            return new DayCase(date).type(DayType.OFF).status("L").result();
        for (Holiday holiday : HOLIDAYS)
            if (holiday.day().equals(date))
                return holiday.kind() == Holiday.Kind.HOLIDAY
                        ? new DayCase(date).type(DayType.HOLIDAY).status("LN").result()
                        : new DayCase(date).type(DayType.CUTI_BERSAMA).status("CBM").result();
        DayCase work = new DayCase(date).in("07:%02d".formatted(10 + (seed + date.getDayOfMonth()) % 20)).out("16:%02d"
                .formatted((seed * 7 + date.getDayOfMonth()) % 60));
        return switch ((seed * 5 + date.getDayOfMonth()) % 17) {
            case 1 -> work.in("07:42").late(12, "TL1").result();
            case 2 -> work.in("08:15").out("15:20").late(45, "TL2").early(40, "PSW2").result();
            case 3 -> new DayCase(date).status("TK").pct("3").result();
            case 4 -> new DayCase(date).status("DL").result();
            case 5 -> new DayCase(date).in("07:20").flags(DayFlag.NO_OUT).pct("1.5").result();
            case 6 -> work.flags(DayFlag.MANUAL_ENTRY).result();
            case 7 -> new DayCase(date).status("CT").result();
            default -> work.result();
        };
    }

    static MonthTotals totals(List<DayResult> days) {
        return new MonthTotals((int) days.stream().filter(day -> day.type() == DayType.WORK).count(),
                count(days, Set.of("H")), count(days, Set.of("TK")), count(days, Set.of("S", "CS")),
                count(days, Set.of("I")), count(days, Set.of("CT", "CB", "CM", "CAP", "CLTN")),
                count(days, Set.of("DL", "DK")), count(days, Set.of("TB", "BT")),
                (int) days.stream().filter(day -> day.late() > 0).count(), days.stream().mapToInt(DayResult::late)
                        .sum(),
                (int) days.stream().filter(day -> day.early() > 0).count(), days.stream().mapToInt(DayResult::early)
                        .sum(),
                (int) days.stream().filter(day -> day.flags().contains(DayFlag.NO_IN)).count(),
                (int) days.stream().filter(day -> day.flags().contains(DayFlag.NO_OUT)).count(),
                days.stream().map(DayResult::deductionPct).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static int count(List<DayResult> days, Set<String> codes) {
        return (int) days.stream().filter(day -> codes.contains(day.status())).count();
    }

    /** A day being put together. */
    static final class DayCase {
        private final LocalDate date;
        private DayType type = DayType.WORK;
        private String status = "H";
        private Optional<LocalDateTime> in = Optional.empty();
        private Optional<LocalDateTime> out = Optional.empty();
        private int late;
        private int early;
        private Optional<String> lateClass = Optional.empty();
        private Optional<String> earlyClass = Optional.empty();
        private Set<DayFlag> flags = EnumSet.noneOf(DayFlag.class);
        private BigDecimal pct = BigDecimal.ZERO;

        DayCase(LocalDate date) {
            this.date = date;
        }

        DayCase type(DayType dayType) {
            type = dayType;
            return this;
        }

        DayCase status(String code) {
            status = code;
            return this;
        }

        DayCase in(String clock) {
            in = Optional.of(LocalDateTime.parse(date + "T" + clock));
            return this;
        }

        DayCase out(String clock) {
            out = Optional.of(LocalDateTime.parse(date + "T" + clock));
            return this;
        }

        DayCase outNextDay(String clock) {
            out = Optional.of(LocalDateTime.parse(date.plusDays(1) + "T" + clock));
            return this;
        }

        DayCase late(int minutes, String band) {
            late = minutes;
            lateClass = Optional.of(band);
            return pct("0.5");
        }

        DayCase early(int minutes, String band) {
            early = minutes;
            earlyClass = Optional.of(band);
            return pct("0.5");
        }

        DayCase flags(DayFlag... some) {
            flags = Set.of(some);
            return this;
        }

        DayCase pct(String more) {
            pct = pct.add(new BigDecimal(more));
            return this;
        }

        DayResult result() {
            return new DayResult(date, type, status, in, out, late, early, lateClass, earlyClass, flags, pct, List
                    .of());
        }
    }
}
