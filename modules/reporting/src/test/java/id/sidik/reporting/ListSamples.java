package id.sidik.reporting;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.IntFunction;

import id.sidik.domain.DayResult;
import id.sidik.domain.Incident;
import id.sidik.domain.MachineId;
import id.sidik.domain.ManualReason;
import id.sidik.domain.Permit;
import id.sidik.domain.Pin;
import id.sidik.domain.Punch;
import id.sidik.domain.PunchSource;
import id.sidik.domain.Reason;
import id.sidik.domain.RecapPerson;
import id.sidik.reporting.ReconResultRow.Fate;
import id.sidik.reporting.ReconResultRow.Said;

/** Rows of the lists R5, R7 to R11, R13, R15 and R16, made by hand. */
final class ListSamples {
    static final LocalDate DAY = LocalDate.of(2026, 10, 7);
    static final Instant SAID = Instant.parse("2026-11-02T02:30:00Z");
    static final String LONG = "Contoh alasan yang panjang sekali karena pegawai menerangkan segala sesuatu yang terjadi "
            + "pada hari itu di kantor";

    private ListSamples() {}

    /** Somebody with the longest name and position, or an ordinary person. */
    static IntFunction<RecapPerson> ordinary() {
        return Samples::employee;
    }

    static IntFunction<RecapPerson> wordy() {
        return i -> Samples.employee("Prof. Dr. Ir. H. Contoh Pegawai Nomor " + i + " Dengan Nama Yang Sangat Panjang "
                + "Sekali, S.T., M.Kom., M.Eng., Ph.D., IPU., ASEAN Eng.", "Kepala Bidang Pengelolaan Informasi dan "
                        + "Komunikasi Publik serta Pemberdayaan Masyarakat");
    }

    private static <T> List<T> rows(int many, IntFunction<T> row) {
        List<T> rows = new ArrayList<>();
        for (int i = 1; i <= many; i++) rows.add(row.apply(i));
        return rows;
    }

    static TppCutRow cut(RecapPerson person, int i) {
        if (i % 7 == 5)
            return new TppCutRow(person, OptionalInt.empty(), Optional.empty(), Optional.empty(), Map.of(),
                    BigDecimal.ZERO, Optional
                            .empty());
        Map<CutKind, CutPart> parts = new EnumMap<>(CutKind.class);
        if (i % 2 == 0)
            parts.put(CutKind.LATE, CutPart.once("TL1", new BigDecimal("0.5")).and(CutPart.once("TL3",
                    new BigDecimal("1.25"))));
        if (i % 3 == 0) parts.put(CutKind.ABSENT, new CutPart(2, CutPart.NONE.classes(), new BigDecimal("6")));
        if (i % 5 == 0) parts.put(CutKind.LIMIT, new CutPart(0, CutPart.NONE.classes(), new BigDecimal("-0.25")));
        BigDecimal pct = parts.values().stream().map(CutPart::pct).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal amount = BigDecimal.valueOf(4_000_000L + i * 1_000L);
        BigDecimal discipline = amount.multiply(new BigDecimal("0.4")).setScale(0);
        BigDecimal deduction = discipline.multiply(pct).movePointLeft(2).setScale(0, java.math.RoundingMode.HALF_UP);
        BigDecimal productivity = amount.subtract(discipline);
        return new TppCutRow(person, OptionalInt.of(i % 17 + 1), Optional.of(amount), i % 2 == 0
                ? Optional.of(new BigDecimal("100"))
                : Optional
                        .empty(), parts, pct, Optional.of(new TppCutRow.Paid(discipline, deduction, productivity,
                                BigDecimal.ZERO, discipline.subtract(deduction).add(productivity))));
    }

    static TppReport tpp(int many, IntFunction<RecapPerson> who, Optional<PayTax> tax) {
        return new TppReport(Samples.OCTOBER, ReportPart.whole(rows(many, i -> cut(who.apply(i), i))), "", tax);
    }

    static TallyRow tally(RecapPerson person, int i) {
        Optional<TallyRow.Run> run = i % 3 == 0
                ? Optional.of(new TallyRow.Run(3, LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 14)))
                : Optional.empty();
        Optional<TallyRow.Step> step = i % 3 == 0
                ? Optional.of(new TallyRow.Step("PERNYATAAN_TIDAK_PUAS", "RINGAN", "PP94", 7, OptionalInt.of(10)))
                : i % 11 == 0
                        ? Optional.of(new TallyRow.Step("PDHTAPS", "BERAT", "", 0, OptionalInt.empty()))
                        : Optional.empty();
        return new TallyRow(person, i % 3, i % 9, i * 7, i * 31, i * 31 / 450, i * 31 % 450, i % 9 + i * 31 / 450, run,
                step);
    }

    static DisciplineReport discipline(int many, IntFunction<RecapPerson> who) {
        return new DisciplineReport(Samples.OCTOBER, Samples.OCTOBER.minusMonths(2), ReportPart.whole(rows(many,
                i -> tally(who.apply(i), i))));
    }

    static AwayRow away(RecapPerson person, int i) {
        AwayState state = AwayState.values()[i % AwayState.values().length];
        Permit permit = new Permit(i % 2 == 0 ? "DL" : "CLTN", DAY, DAY.plusDays(i % 4), Permit.Part.values()[i % 3],
                true, Optional.of(DAY.plusDays(1)), i % 2 == 0 ? Optional.of(DAY) : Optional.empty(),
                "800.1.11/" + i + "/DINAS-CONTOH/2026");
        return new AwayRow(person, permit, i % 2 == 0 ? "Dinas luar" : "Cuti di luar tanggungan negara", i % 4 + 1,
                state == AwayState.ACCEPTED ? i % 4 + 1 : 0, state, List.of(new Reason("permit.evidenceLate", List.of(
                        "DL", "Dinas luar", "2026-10-20", "2026-10-09"), "Pasal 1",
                        id.sidik.domain.Provenance.ASSUMPTION)),
                i % 2 == 0 ? "dokumen tidak terbaca" : LONG, Optional.of(DAY.plusDays(2)));
    }

    static AwayReport away(int many, IntFunction<RecapPerson> who) {
        return new AwayReport(Samples.OCTOBER, ReportPart.whole(rows(many, i -> away(who.apply(i), i))));
    }

    static ReconResultRow recon(RecapPerson person, int i) {
        DayResult before = new Samples.DayCase(DAY).in("07:42").late(12, "TL1").flags(
                id.sidik.domain.DayFlag.NO_OUT).result();
        DayResult after = i % 4 == 0
                ? before
                : new Samples.DayCase(DAY).in("07:42").out("16:05").late(12, "TL1")
                        .flags(id.sidik.domain.DayFlag.MANUAL_ENTRY).result();
        List<Said> said = new ArrayList<>(List.of(new Said("FINGER_UNREADABLE", i % 3 == 0 ? LONG : "", "surat-" + i
                + ".pdf", "petugas", "Contoh Kepala", SAID, Fate.values()[i % Fate.values().length])));
        if (i % 5 == 0) said.add(new Said("", "diperiksa", "", "petugas dua", "", SAID.plusSeconds(60), Fate.LOOKED));
        return new ReconResultRow(person, before, after, said);
    }

    static ReconReport recon(int many, IntFunction<RecapPerson> who) {
        return new ReconReport(Samples.OCTOBER, Samples.WIB, ReportPart.whole(rows(many, i -> recon(who.apply(i),
                i))));
    }

    static ManualReport form(int many, IntFunction<RecapPerson> who) {
        return ManualReport.form(DAY, true, rows(many, i -> ManualRow.blank(who.apply(i))));
    }

    static ManualReport filled(int many, IntFunction<RecapPerson> who) {
        List<ManualReport.ManualDay> days = rows(2, day -> new ManualReport.ManualDay(DAY.plusDays(day - 1L), rows(many,
                i -> new ManualRow(who.apply(i), Optional.of(DAY.plusDays(day - 1L)), Optional.of(DAY.plusDays(day - 1L)
                        .atTime(7, 20)), i % 3 == 0 ? Optional.empty() : Optional.of(DAY.plusDays(day).atTime(7, 5)),
                        i % 4 == 0 ? "menunggu persetujuan" : ""))));
        return ManualReport.filled(new ManualReport.Source(ManualReason.NO_NETWORK, "kabel putus", "Contoh Kepala"),
                days);
    }

    static IncidentReport incident(int many, IntFunction<RecapPerson> who) {
        LocalDateTime off = DAY.atTime(15, 2);
        Incident incident = new Incident(new UUID(0, 7), new MachineId("CONTOH0001"), off, off.plusHours(17), 16,
                Incident.Cause.NETWORK, "Contoh Kepala", LONG, "a".repeat(64), SAID, "petugas");
        return new IncidentReport(incident, "Mesin Lobi", LocalDate.of(2026, 11, 2), Samples.UNIT.name(), rows(many,
                i -> new IncidentRow(who.apply(i), DAY, Optional.empty(), Optional.of(DAY.atTime(16, 5)), i % 4 == 0
                        ? "menunggu persetujuan"
                        : "")));
    }

    static LogReport log(int many, IntFunction<RecapPerson> who) {
        return new LogReport(DAY, DAY.plusDays(2), ReportPart.whole(rows(many, i -> new RawRow(new Punch(new MachineId(
                "CONTOH000"
                        + i % 3), new Pin(String.valueOf(i)), DAY.atTime(7, i % 60, 7), i % 20, 255, 0, PunchSource
                                .values()[i % 4], Samples.WIB, SAID), "Mesin " + i % 3, Optional.empty(), i % 6 == 0
                                        ? ""
                                        : who.apply(i)
                                                .name(),
                i % 2 == 0 ? Optional.of(Duration.ofSeconds(-i)) : Optional.empty()))), 3);
    }

    static LetterReport letter(int many) {
        return new LetterReport(Samples.OCTOBER, "Kepala Badan Kepegawaian\nKota Contoh", rows(many, i -> new Enclosure(
                "Rekapitulasi ke-" + i + " bulan Oktober 2026", "1 berkas (" + i + " halaman)", i % 2 == 0
                        ? "FINAL"
                        : "")));
    }

    static FingerReport fingers(int many, IntFunction<RecapPerson> who) {
        return new FingerReport(DAY, "Peraturan Contoh", ReportPart.whole(rows(many, i -> new FingerRow(who.apply(i), i
                % 5 == 0
                        ? ""
                        : "Mesin " + i % 3, i % 7 == 0 ? "" : "%04d".formatted(i), i % 4 == 0
                                ? OptionalInt.empty()
                                : OptionalInt.of(i % 3),
                i % 2 == 0, 1))));
    }

    /** One of each. @param many rows */
    static List<ReportBody> all(int many, IntFunction<RecapPerson> who) {
        return List.of(tpp(many, who, Optional.empty()), tpp(many, who, Optional.of(TAX)), discipline(many, who), away(
                many, who), recon(many, who), form(many, who), filled(many, who), incident(many, who), log(many, who),
                letter(many), fingers(many, who));
    }

    static final PayTax TAX = new PayTax(new BigDecimal("5"), new BigDecimal("15"), BigDecimal.ONE);
}
