package id.sidik.store;

import id.sidik.domain.PunchSource;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** One fact of every kind that travels, written as the program writes them. */
final class EveryFact {
    private EveryFact() {}

    static void keep(Tables tables) {
        keepOfOldFiles(tables);
        MonthTablesTest.keepDecision(tables);
        tables.gatherings().add(ControlTablesTest.gathering(5, Samples.ONE));
        tables.reportIssues().add(ReportIssueTableTest.issue(500, ReportIssue.Way.PDF));
        ServiceTableTest.keepOneOfEach(tables);
        tables.laptopHandovers().add(LaptopHandoverTableTest.handover(501));
    }

    /** Those that a file of version 18 can hold. */
    static void keepOfOldFiles(Tables tables) {
        String sha = tables.archive().keep(Samples.LOBBY, ArchiveKind.PUNCHES, new byte[]{1, 2, 3}, "BYTES_40",
                Samples.NOW);
        tables.contacts().add(new Contact(UuidV7.at(Samples.NOW), Samples.LOBBY, Samples.NOW, Contact.Result.COMPLETE,
                "", OptionalLong.of(-7), OptionalLong.empty(), OptionalLong.empty(), 1, 1, 0, 0, 1, Optional.of(sha)));
        tables.quarantine().add(List.of(new QuarantinedRow(Samples.LOBBY, PunchSource.WIRE, "", "00ff", "TAIL",
                Samples.NOW)));
        CareTablesTest.keepOneOfEach(tables, sha);
        MonthTablesTest.keepOneOfEach(tables);
        CorrectionTablesTest.keepOneOfEach(tables);
        DocumentTableTest.keep(tables);
        PermitTablesTest.keepOneOfEach(tables);
        TelephoneTablesTest.keepOneOfEach(tables);
        ScheduleTablesTest.keepOneOfEach(tables);
        UnitRuleTableTest.keepOneOfEach(tables);
        ControlTablesTest.keepOneOfEach(tables);
        fingers(tables);
        tables.options().add(Samples.LOBBY, new OptionChange("a", Samples.NOW, "VoiceOn", Optional.of("1"), "0",
                Optional.empty(), "DIFFERENT"));
        tables.diagnoses().add(new KeptDiagnosis(UuidV7.at(Samples.NOW), Samples.LOBBY, Samples.NOW, 3,
                Duration.ofSeconds(4), "1\tFINE \"quoted\"\n2\tübel"));
    }

    private static void fingers(Tables tables) {
        KeptFinger finger = tables.fingers().keep(FingerTableTest.taken(Samples.LOBBY, "7", 6, new byte[]{9, 8, 7}));
        tables.fingers().keep(FingerTableTest.taken(Samples.YARD, "7", 6, new byte[]{9, 8, 7}));
        tables.snapshots().add(new Snapshot(UuidV7.at(Samples.NOW), Samples.LOBBY, Samples.NOW, "petugas", "ASKED", "",
                10, 72, 1, 1, true), new byte[]{5, 0, 5}, "~OS=1", List.of(finger));
        tables.deeds().add(new Deed(UuidV7.at(Samples.NOW), Samples.LOBBY, Samples.NOW, "petugas", "APPLY", "", "DONE",
                List.of(new Deed.Line("1", 6, "WRITE", "PROVED"), new Deed.Line("2", -1, "WRITE", "PROVED"))));
        Enrolled plain = EnrolmentTableTest.enrolled("DONE");
        tables.enrolments().add(new Enrolled(UuidV7.at(Samples.NOW), plain.machine(), Optional.of(Samples.ONE),
                plain.pin(), plain.finger(), plain.at(), plain.by(), plain.witness(), plain.reason(), plain.way(),
                plain.result(), 3, 0, OptionalLong.of(finger.id())));
    }
}
