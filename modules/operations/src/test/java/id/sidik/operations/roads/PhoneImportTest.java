package id.sidik.operations.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.sidik.domain.DayResult;
import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.Inspection.Matter;
import id.sidik.operations.corrections.ReconDay;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhoneImportTest {
    private static final String HEAD = "NIP;Tanggal;Jam;Latitude;Longitude;Skor Wajah\n";
    private static final String GOOD = "199001012020121001;05/10/2026;07:05:00;-6.2000;106.8000;91\n"
            + "199001012020121001;05/10/2026;16:40:00;-6.2001;106.8001;88\n";
    private static final PhoneTerms TERMS = new PhoneTerms(List.of(new PhoneTerms.Point(-6.2, 106.8)), OptionalInt.of(
            100), Optional.of(new BigDecimal("70")), new BigDecimal("100"), false);

    @TempDir
    private Path home;
    private RoadFixture unit;

    @BeforeEach
    void open() {
        unit = new RoadFixture(home.resolve("home"));
        unit.clock.put("2026-11-02T08:00:00");
    }

    @AfterEach
    void close() {
        unit.close();
    }

    private PhoneSheet sheet(String text) throws Exception {
        Path file = home.resolve("ponsel.csv");
        Files.writeString(file, text);
        return unit.roads().imports().open(file, "SIAP Pati").run(Job.Progress.NONE);
    }

    private PhoneLook look(String text) throws Exception {
        PhoneSheet sheet = sheet(text);
        return unit.roads().imports().look(sheet, sheet.proposed().with(TERMS)).run(Job.Progress.NONE);
    }

    private Ledger take(String text) throws Exception {
        return unit.roads().imports().take(look(text)).run(Job.Progress.NONE);
    }

    private DayResult monday() throws InterruptedException {
        return unit.office.recaps().recap(new RecapRequest(RoadFixture.OCTOBER, unit.office.recaps().chosen()))
                .run(Job.Progress.NONE).people().getFirst().days().get(4);
    }

    @Test
    void theNewestRecordOfATelephoneTellsHowFarAnOfficeWithoutMachinesReaches() throws Exception {
        assertThat(unit.office.recaps().latestMonth()).isEmpty();
        take(HEAD + GOOD);
        assertThat(unit.office.recaps().latestMonth()).contains(RoadFixture.OCTOBER);
        assertThat(unit.office.years().year(2026, unit.office.recaps().chosen()).run(Job.Progress.NONE).lines()
                .getFirst().months()).filteredOn(share -> share.month().equals(RoadFixture.OCTOBER)).singleElement()
                .satisfies(share -> assertThat(share.absentDays()).as("the 1st and 2nd; nobody told what came after")
                        .isEqualTo(2));
    }

    private List<Matter> asked() throws InterruptedException {
        return unit.office.corrections().reconciliation().of(RoadFixture.OCTOBER).run(Job.Progress.NONE).people()
                .getFirst().days().stream().filter(day -> day.date().getDayOfMonth() == 5).map(ReconDay::open)
                .findFirst().orElse(List.of());
    }

    @Test
    void recordsOfATelephoneAreRecordsOfTheMonthAndTheSameFileAgainAddsNothing() throws Exception {
        assertThat(monday().status()).isEqualTo(DayResult.ABSENT);
        Ledger ledger = take(HEAD + GOOD);
        assertThat(ledger.outcome()).isEqualTo(Ledger.Outcome.DONE);
        assertThat(ledger.figures()).containsEntry("read", 2L).containsEntry("added", 2L).containsEntry("known", 0L);
        assertThat(monday().status()).isEqualTo(DayResult.PRESENT);
        assertThat(monday().in().orElseThrow().toLocalTime()).hasToString("07:05");
        assertThat(monday().reasons()).extracting(reason -> reason.rule()).contains("record.phone");
        Ledger again = take(HEAD + GOOD);
        assertThat(again.outcome()).isEqualTo(Ledger.Outcome.NOTHING_NEW);
        assertThat(again.figures()).containsEntry("known", 2L).containsEntry("added", 0L);
        assertThat(asked()).doesNotContain(Matter.PHONE);
    }

    @Test
    void aRecordOutsideTheRadiusOrWithALowFaceCountsAndIsToBeLookedAt() throws Exception {
        Ledger ledger = take(HEAD + "199001012020121001;05/10/2026;07:05:00;-6.2100;106.8000;91\n"
                + "199001012020121001;05/10/2026;16:40:00;-6.2000;106.8000;12\n");
        assertThat(ledger.outcome()).isEqualTo(Ledger.Outcome.LOOK);
        assertThat(ledger.figures()).containsEntry("doubtful", 2L);
        assertThat(monday().status()).isEqualTo(DayResult.PRESENT);
        assertThat(asked()).contains(Matter.PHONE);
        assertThat(unit.roads().phones().list(RoadFixture.OCTOBER)).extracting(PhoneLine::doubts)
                .containsExactly(List.of("TOO_FAR"), List.of("FACE_LOW"));
        var day = unit.office.corrections().reconciliation().of(RoadFixture.OCTOBER).run(Job.Progress.NONE).people()
                .getFirst();
        unit.office.corrections().reconciliation().settle(unit.one,
                day.days().stream().filter(one -> one.date().getDayOfMonth() == 5).findFirst().orElseThrow(),
                "sudah ditanya");
        assertThat(asked()).isEmpty();
    }

    @Test
    void evidenceThatIsCancelledLaterTakesTheRecordOutAndCanComeBack() throws Exception {
        take(HEAD + GOOD);
        List<PhoneLine> lines = unit.roads().phones().list(RoadFixture.OCTOBER);
        unit.roads().phones().cancel(lines.stream().map(PhoneLine::id).toList(), "lokasi palsu");
        assertThat(monday().status()).isEqualTo(DayResult.ABSENT);
        var people = unit.office.corrections().reconciliation().of(RoadFixture.OCTOBER).run(Job.Progress.NONE).people();
        ReconDay asked = people.getFirst().days().stream().filter(day -> day.date().getDayOfMonth() == 5).findFirst()
                .orElseThrow();
        assertThat(asked.told().status()).isEqualTo(DayResult.PRESENT);
        assertThat(asked.now().status()).isEqualTo(DayResult.ABSENT);
        assertThat(unit.roads().phones().list(RoadFixture.OCTOBER)).allMatch(PhoneLine::cancelled);
        assertThat(RoadFixture.code(() -> unit.roads().phones().cancel(List.of(lines.getFirst().id()), "lagi")))
                .isEqualTo("PON-105");
        assertThat(RoadFixture.code(() -> unit.roads().phones().cancel(List.of(lines.getFirst().id()), " ")))
                .isEqualTo("PON-104");
        unit.roads().phones().restore(lines.stream().map(PhoneLine::id).toList(), "keliru");
        assertThat(monday().status()).isEqualTo(DayResult.PRESENT);
        assertThat(unit.roads().phones().list(RoadFixture.OCTOBER).getFirst().history())
                .extracting(PhoneLine.Said::kind).containsExactly("CANCELLED", "RESTORED");
    }

    @Test
    void aRowThatCannotBeTakenIsNamedWithFileRowAndColumnAndTheOthersAreTaken() throws Exception {
        Ledger ledger = take(HEAD + GOOD + "Bukan Siapa-siapa;05/10/2026;07:00:00;;;90\n"
                + "199001012020121001;31/02/2026;07:00:00;;;90\n" + "0811-000-0002;05/10/2026;07:00:00;;;90\n");
        assertThat(ledger.figures()).containsEntry("added", 3L).containsEntry("rejected", 2L);
        assertThat(ledger.lines()).anySatisfy(line -> {
            assertThat(line.key()).isEqualTo("ledger.phone.noPerson");
            assertThat(line.arguments()).startsWith("ponsel.csv", "4", "A");
        });
        assertThat(ledger.lines()).anySatisfy(line -> {
            assertThat(line.key()).isEqualTo("road.fault.BAD_DATE");
            assertThat(line.arguments()).startsWith("ponsel.csv", "5", "B");
        });
        assertThat(unit.roads().phones().list(RoadFixture.OCTOBER)).extracting(PhoneLine::employee)
                .contains(unit.two);
    }

    private static final String STRANGER = "197001011990011001;05/10/2026;07:00:00;-6.2000;106.8000;90\n"
            + "197001011990011001;05/10/2026;16:35:00;-6.2300;106.8000;90\n";

    private PhoneStrangers.Waiting waiting() {
        return unit.roads().strangers().waiting();
    }

    private void comes(String name, String number) {
        unit.office.people().save(new Employee(unit.office.people().newId(), number, name, "", "", EmployeeKind.NON_ASN,
                "", "", 3, Optional.empty(), Optional.empty()), List.of());
    }

    @Test
    void recordsOfWhoeverIsNotKnownWaitAndBecomeRecordsWhenThePersonIsEntered() throws Exception {
        Ledger ledger = take(HEAD + GOOD + STRANGER);
        assertThat(ledger.outcome()).isEqualTo(Ledger.Outcome.LOOK);
        assertThat(ledger.figures()).containsEntry("added", 2L).containsEntry("strangers", 2L)
                .containsEntry("rejected", 0L).containsEntry("known", 0L);
        assertThat(ledger.lines()).filteredOn(line -> line.key().equals("ledger.phone.strangers")).singleElement()
                .satisfies(line -> assertThat(line.arguments()).containsExactly("2", "1", "197001011990011001"));
        assertThat(waiting()).isEqualTo(new PhoneStrangers.Waiting(2, 1));
        assertThat(take(HEAD + GOOD + STRANGER).figures()).as("the same file again").containsEntry("known", 4L)
                .containsEntry("strangers", 0L);

        comes("Contoh Pegawai Tiga", "197001011990011001");
        assertThat(waiting().records()).isZero();
        assertThat(unit.roads().phones().list(RoadFixture.OCTOBER)).filteredOn(line -> line.name().equals(
                "Contoh Pegawai Tiga")).extracting(PhoneLine::source, PhoneLine::row, PhoneLine::doubts)
                .containsExactly(tuple("SIAP Pati", 4, List.of()), tuple("SIAP Pati", 5, List.of("TOO_FAR")));
        assertThat(take(HEAD + STRANGER).figures()).as("they are the person's now").containsEntry("known", 2L);
    }

    @Test
    void recordsThatWaitUnderATelephoneNumberAreTakenUpWhenTheNumberIsRegistered() throws Exception {
        take(HEAD + "0811-000-0007;05/10/2026;07:00:00;-6.2000;106.8000;90\n");
        assertThat(waiting()).isEqualTo(new PhoneStrangers.Waiting(1, 1));
        unit.roads().numbers().register(unit.two, "+62 811 000 0007", "formulir");
        assertThat(waiting()).isEqualTo(new PhoneStrangers.Waiting(0, 0));
        assertThat(unit.roads().phones().list(RoadFixture.OCTOBER)).singleElement().satisfies(line -> assertThat(line
                .employee()).isEqualTo(unit.two));
    }

    @Test
    void whoStaysUnknownIsForgottenInTime() throws Exception {
        take(HEAD + STRANGER);
        unit.roads().strangers().tidy();
        assertThat(waiting().records()).isEqualTo(2);
        unit.clock.put("2028-11-03T08:00:00");
        unit.roads().strangers().tidy();
        assertThat(waiting().records()).isZero();
    }

    @Test
    void howAProgramIsReadIsRememberedUntilItsHeadingsChange() throws Exception {
        PhoneSheet first = sheet(HEAD + GOOD);
        assertThat(first.remembered()).isFalse();
        assertThat(first.columns(1)).startsWith("A · NIP", "B · Tanggal");
        assertThat(first.firstRows(1).getFirst()).startsWith("2", "199001012020121001");
        take(HEAD + GOOD);
        PhoneSheet second = sheet(HEAD + GOOD);
        assertThat(second.remembered()).isTrue();
        assertThat(second.proposed().terms()).isEqualTo(TERMS);
        assertThat(second.proposed().places()).isEqualTo(first.proposed().places());
        assertThat(unit.roads().imports().sources()).containsExactly("SIAP Pati");
        PhoneSheet changed = sheet(HEAD.replace("NIP", "Nomor Induk Pegawai") + GOOD);
        assertThat(changed.changed()).isTrue();
        assertThat(changed.proposed().places()).containsEntry(PhoneColumn.PERSON, 0);
        assertThat(changed.proposed().terms()).isEqualTo(TERMS);
    }

    @Test
    void aColumnThatIsPutElsewhereIsReadThereAndOneThatMissesIsAskedFor() throws Exception {
        PhoneSheet sheet = sheet("siapa;kapan\n199001012020121001;05/10/2026 07:05\n");
        PhoneLook none = unit.roads().imports().look(sheet, sheet.proposed()).run(Job.Progress.NONE);
        assertThat(none.faults()).isNotEmpty();
        Ledger failed = unit.roads().imports().take(none).run(Job.Progress.NONE);
        assertThat(failed.code()).isEqualTo("PON-103");
        PhoneLayout mended = new PhoneLayout(1, java.util.Map.of(), PhoneTerms.none()).with(PhoneColumn.PERSON, 0)
                .with(PhoneColumn.MOMENT, 1).with(PhoneColumn.NOTE, 1).with(PhoneColumn.NOTE, -1);
        PhoneLook look = unit.roads().imports().look(sheet, mended).run(Job.Progress.NONE);
        assertThat(look.count(PhoneLook.Action.ADD)).isEqualTo(1);
        assertThat(look.doubtful()).isZero();
    }

    @Test
    void whatIsNoTableOrHasNoNameIsRefused() throws Exception {
        Path file = home.resolve("rusak.xlsx");
        Files.write(file, new byte[]{'P', 'K', 3, 4, 0, 0});
        assertThat(RoadFixture.code(() -> unit.roads().imports().open(file, "X").run(Job.Progress.NONE)))
                .isEqualTo("PON-101");
        assertThat(RoadFixture.code(() -> sheetOf(" "))).isEqualTo("PON-102");
    }

    private void sheetOf(String source) throws Exception {
        unit.roads().imports().open(home.resolve("x.csv"), source).run(Job.Progress.NONE);
    }
}
