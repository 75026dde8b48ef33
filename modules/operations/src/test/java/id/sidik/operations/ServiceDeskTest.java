package id.sidik.operations;

import static id.sidik.operations.OfficeFixture.code;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.reports.ReadyPage;
import id.sidik.operations.service.ServiceCase;
import id.sidik.operations.service.ServiceCase.State;
import id.sidik.operations.service.ServiceDesk;
import id.sidik.operations.service.ServiceFigures;
import id.sidik.operations.service.ServiceWish;
import id.sidik.operations.service.Span;
import id.sidik.operations.work.Job;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register of the service desk on Monday, 2 November 2026. */
class ServiceDeskTest {
    private static final Span QUARTER = Span.read("2026-Q4");

    @TempDir
    private Path home;
    private Office office;

    @BeforeEach
    void open() {
        office = OfficeFixture.ticking(home.resolve("home"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private ServiceDesk desk() {
        return office.service().desk();
    }

    private static Optional<LocalDateTime> at(String text) {
        return Optional.of(LocalDateTime.parse(text));
    }

    private UUID received(String at) {
        return desk().receive(new ServiceWish(at(at), " Contoh Pemohon ", "Dinas Contoh", "LOBI1", "Mesin diam"))
                .request().id();
    }

    private UUID finished(String from, String to) {
        UUID id = received(from);
        desk().finish(id, at(to));
        return id;
    }

    private static void assertRefused(String code, ThrowingCallable deed) {
        assertThat(code(deed)).isEqualTo(code);
    }

    @Test
    void aRequestGoesFromComingInToTheApplicantsScore() {
        UUID id = received("2026-10-05T08:10");
        assertThat(office.service().find("1").state()).isEqualTo(State.WAITING);
        desk().start(id, at("2026-10-05T08:30"));
        UUID diagnosis = new UUID(0, 7);
        desk().found(id, " kabel lepas ", Optional.of(diagnosis));
        desk().found(id, "alamat bentrok", Optional.empty());
        desk().worked(id, "kabel dipasang, alamat diganti");
        assertThat(office.service().find("1/2026").state()).isEqualTo(State.WORKING);
        desk().finish(id, at("2026-10-05T09:15"));
        ServiceCase done = desk().rate(id, 4, "cepat");
        assertThat(done.state()).isEqualTo(State.FINISHED);
        assertThat(done.request().applicant()).isEqualTo("Contoh Pemohon");
        assertThat(done.findings()).containsExactly("kabel lepas", "alamat bentrok");
        assertThat(done.steps().get(1).diagnosis()).contains(diagnosis);
        assertThat(done.work()).containsExactly("kabel dipasang, alamat diganti");
        assertThat(Duration.between(done.startedAt().orElseThrow(), done.finishedAt().orElseThrow())).isEqualTo(Duration
                .ofMinutes(45));
        assertThat(done.score()).hasValue(4);
        assertThat(done.said()).isEqualTo("cepat");
        assertThat(done.request().by()).isEqualTo("petugas");
    }

    @Test
    void whatWasSaidAgainHolds() {
        UUID id = finished("2026-10-05T08:10", "2026-10-05T09:00");
        desk().rate(id, 2, "lama");
        assertThat(desk().rate(id, 3, "ternyata baik").score()).hasValue(3);
        assertThat(office.service().find("1").steps()).as("nothing is lost").hasSize(3);
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsWritten() {
        UUID id = received("2026-10-05T08:10");
        UUID done = finished("2026-10-05T08:20", "2026-10-05T09:00");
        UUID gone = received("2026-10-05T08:30");
        desk().withdraw(gone, "salah catat");
        assertRefused("LYN-101", () -> desk().receive(new ServiceWish(Optional.empty(), " ", "Dinas", "", "rusak")));
        assertRefused("LYN-101", () -> desk().receive(new ServiceWish(Optional.empty(), "A", "Dinas", "", " ")));
        assertRefused("LYN-102", () -> received("2027-01-01T08:00"));
        assertRefused("LYN-102", () -> desk().finish(id, at("2027-01-01T08:00")));
        assertRefused("LYN-103", () -> desk().start(new UUID(0, 1), Optional.empty()));
        assertRefused("LYN-103", () -> office.service().find("4"));
        assertRefused("LYN-103", () -> office.service().find("1/2025"));
        assertRefused("LYN-103", () -> office.service().find("satu"));
        assertRefused("LYN-104", () -> desk().worked(done, "lagi"));
        assertRefused("LYN-104", () -> desk().finish(gone, Optional.empty()));
        assertRefused("LYN-105", () -> desk().start(id, at("2026-10-05T08:09")));
        assertRefused("LYN-105", () -> desk().finish(id, at("2026-10-05T08:09")));
        assertRefused("LYN-106", () -> desk().found(id, " ", Optional.empty()));
        assertRefused("LYN-106", () -> desk().withdraw(id, ""));
        assertRefused("LYN-107", () -> desk().rate(id, 3, ""));
        assertRefused("LYN-107", () -> desk().rate(done, 5, ""));
        assertRefused("LYN-109", () -> office.service().book().promise(0));
        assertThat(office.service().book().cases(QUARTER)).extracting(one -> one.steps().size()).containsExactly(0, 1,
                1);
    }

    @Test
    void numbersCountThroughTheYearByTheTimeOfComingIn() {
        received("2026-10-05T08:10");
        received("2026-03-02T08:10");
        received("2025-12-31T23:59");
        assertThat(office.service().book().cases(QUARTER)).extracting(ServiceCase::number).containsExactly(2);
        assertThat(office.service().book().cases(Span.read("2026-Q1"))).extracting(ServiceCase::number).containsExactly(
                1);
        assertThat(office.service().book().cases(Span.read("2025-H2"))).extracting(ServiceCase::number).containsExactly(
                1);
    }

    @Test
    void theFiguresOfAQuarterAreCountedFromTheRegister() {
        desk().rate(finished("2026-10-05T08:00", "2026-10-05T09:00"), 4, "");
        desk().rate(finished("2026-10-06T08:00", "2026-10-07T10:00"), 3, "");
        desk().rate(finished("2026-10-09T08:00", "2026-10-13T08:00"), 4, "");
        received("2026-10-12T08:00");
        desk().withdraw(received("2026-10-12T08:30"), "salah catat");
        received("2026-09-30T08:00");
        ServiceFigures now = office.service().book().figures(QUARTER);
        assertThat(now.received()).isEqualTo(5);
        assertThat(List.of(now.finished(), now.open(), now.withdrawn(), now.inTime())).containsExactly(3, 1, 1, 2);
        assertThat(now.median()).contains(Duration.ofHours(26));
        assertThat(now.scores()).isEqualTo(Map.of(3, 1L, 4, 2L));
        assertThat(now.average()).hasValueCloseTo(11 / 3.0, org.assertj.core.data.Offset.offset(1e-9));
        office.service().book().promise(2);
        assertThat(office.service().book().figures(QUARTER).inTime()).isEqualTo(3);
    }

    @Test
    void theRegisterIsPrintedAndSavedAsATable() throws Exception {
        UUID id = received("2026-10-05T08:10");
        desk().found(id, "kabel & sakelar lepas", Optional.empty());
        desk().finish(id, at("2026-10-05T09:15"));
        ReadyPage page = office.service().printing().register(QUARTER).run(Job.Progress.NONE);
        Path csv = home.resolve("register.csv");
        page.saveCsv(csv);
        page.saveXlsx(home.resolve("register.xlsx"));
        page.pages().savePdf(home.resolve("register.pdf"));
        assertThat(page.pages().count()).isEqualTo(1);
        assertThat(page.pages().find("REGISTER PELAYANAN")).isNotEmpty();
        assertThat(page.pages().find("Triwulan IV 2026")).isNotEmpty();
        assertThat(page.pages().find("tepat waktu 1 dari 1")).isNotEmpty();
        assertThat(Files.readString(csv)).contains("Contoh Pemohon", "kabel & sakelar lepas", "08.10", "09.15",
                "tepat");
        assertThat(home.resolve("register.xlsx")).isNotEmptyFile();
    }

    @Test
    void anEmptyQuarterIsASignedPageThatSaysSo() throws Exception {
        ReadyPage page = office.service().printing().register(Span.read("2026-H1")).run(Job.Progress.NONE);
        assertThat(page.rows()).isZero();
        assertThat(page.pages().find("Kepuasan belum ditanyakan")).isNotEmpty();
        assertThat(page.pages().find("Semester I 2026")).isNotEmpty();
    }
}
