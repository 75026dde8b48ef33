package id.sidik.operations.permits;

import static id.sidik.operations.permits.Unit.wish;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.EmployeeId;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.Staff;
import id.sidik.operations.permits.DecisionDesk.Evidence;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Today is 2 November 2026; the pack of Bandung Barat wants evidence within a day. */
class DecisionDeskTest {
    @TempDir
    Path home;
    private Office office;
    private DecisionDesk desk;
    private EmployeeId one;

    @BeforeEach
    void open() {
        office = OfficeFixture.open(home);
        office.recaps().choose("kbb-2024");
        desk = office.permits().decisions();
        one = Staff.saved(office, "Contoh Satu", 1).id();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<UUID> asked(String line) {
        office.permits().asked().add(wish(line, one));
        return List.of(Unit.only(office).id());
    }

    private String status() throws InterruptedException {
        return Unit.statuses(office, "Contoh Satu", 5);
    }

    @Test
    void whereTwoPersonsAreAskedAPermitCountsOnlyWhenTheOtherAgrees() throws InterruptedException {
        office.permits().asked().settle(new PermitRules(true, 6));
        List<UUID> trip = asked("DL 2026-10-05 2026-10-05 FULL 2026-10-05 2026-10-05");
        assertThat(Unit.only(office).state()).isEqualTo(PermitState.WAITING_APPROVAL);
        assertThat(office.permits().asked().counters().approval()).isOne();
        assertThat(status()).isEqualTo("TK");
        desk.approve(trip, "Contoh Kepala", "Sesuai bukti");
        assertThat(Unit.only(office).state()).isEqualTo(PermitState.ACCEPTED);
        assertThat(status()).isEqualTo("DL");
        assertThat(Unit.only(office).history().getLast().second()).isEqualTo("Contoh Kepala");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "petugas", " PETUGAS "})
    void nobodyAgreesToWhatHeAskedForHimself(String second) throws InterruptedException {
        office.permits().asked().settle(new PermitRules(true, 6));
        List<UUID> trip = asked("DL 2026-10-05 2026-10-05 FULL 2026-10-05 2026-10-05");
        assertThat(OfficeFixture.code(() -> desk.approve(trip, second, "Sesuai bukti"))).isEqualTo("IZN-108");
        assertThat(status()).isEqualTo("TK");
    }

    @Test
    void falseEvidenceIsCancelledLaterAndTheDayIsAbsentAgain() throws InterruptedException {
        List<UUID> trip = asked("DL 2026-10-05 2026-10-05 FULL 2026-10-05 2026-10-05");
        assertThat(status()).isEqualTo("DL");
        desk.cancelEvidence(trip, "Surat tugas palsu");
        assertThat(status()).isEqualTo("TK");
        assertThat(Unit.only(office).state()).isEqualTo(PermitState.OVERDUE);
        assertThat(Unit.only(office).history()).extracting(PermitRow.Said::what)
                .containsExactly("ASKED", "EVIDENCE_CANCELLED");
        desk.attach(trip, new Evidence("090/2/2026", Optional.of(Unit.MONDAY), Unit.MONDAY.plusDays(1),
                Optional.empty()));
        assertThat(status()).as("a true letter of that day").isEqualTo("DL");
        assertThat(Unit.only(office).permit().number()).isEqualTo("090/2/2026");
    }

    @Test
    void evidenceThatComesLaterIsMeasuredByItsOwnDay() throws InterruptedException {
        List<UUID> trip = asked("DL 2026-10-05 2026-10-05 FULL -");
        assertThat(Unit.only(office).state()).isEqualTo(PermitState.OVERDUE);
        LocalDate today = LocalDate.of(2026, 11, 2);
        desk.attach(trip, new Evidence("", Optional.of(Unit.MONDAY), today, Optional.empty()));
        assertThat(Unit.only(office).state()).isEqualTo(PermitState.NOT_COUNTED);
        assertThat(Unit.only(office).permit().number()).as("the number that was told stays").isEqualTo("090/1/2026");
        assertThat(status()).isEqualTo("TK");
        assertThat(OfficeFixture.code(() -> desk.attach(trip,
                new Evidence("", Optional.empty(), today.plusDays(1), Optional.empty())))).isEqualTo("IZN-104");
    }

    @Test
    void aRefusalIsAnotherFactAndCanBeTurned() throws InterruptedException {
        List<UUID> trip = asked("DL 2026-10-05 2026-10-05 FULL 2026-10-05 2026-10-05");
        assertThat(OfficeFixture.code(() -> desk.refuse(trip, " "))).isEqualTo("IZN-107");
        desk.refuse(trip, "Tidak ada perintah");
        assertThat(Unit.only(office).state()).isEqualTo(PermitState.REFUSED);
        assertThat(status()).isEqualTo("TK");
        desk.approve(trip, "", "Perintah lisan dibenarkan");
        assertThat(status()).isEqualTo("DL");
    }

    @Test
    void whatWasTakenBackStaysReadableAndIsDecidedNoMore() throws InterruptedException {
        List<UUID> trip = asked("DL 2026-10-05 2026-10-05 FULL 2026-10-05 2026-10-05");
        desk.withdraw(trip, "Salah orang");
        assertThat(Unit.only(office).state()).isEqualTo(PermitState.WITHDRAWN);
        assertThat(status()).isEqualTo("TK");
        assertThat(OfficeFixture.code(() -> desk.approve(trip, "Contoh Kepala", "ya"))).isEqualTo("IZN-106");
        office.permits().asked().add(wish("DL 2026-10-05 2026-10-05 FULL 2026-10-05 2026-10-05", one));
        assertThat(office.permits().asked().list(OfficeFixture.OCTOBER)).as("asked for anew").hasSize(2);
        assertThat(status()).isEqualTo("DL");
    }
}
